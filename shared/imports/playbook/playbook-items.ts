import { sum } from '../../domain/money.ts'
import { isTotalName } from '../../french/names/total-name.ts'
import { type Cell, type Entry, wholeText } from '../outline/entry.ts'

/** A line with others below it announces them. */
export function itemsOf(each: Entry, label: string): string[] {
  const texts =
    each.children.length === 0
      ? [figuresText(each) ?? rowText(each) ?? wholeText(each)]
      : each.children.map(child => `${each.text.replace(/\s*:$/, '')} : ${wholeText(child)}`)
  return texts
    .map(withoutBox)
    .filter(text => text !== '')
    .map(text => (label === '' ? text : `${label} : ${text}`))
}

/** « [ ] Accès ouverts », where no list was made of it. */
function withoutBox(text: string): string {
  return text.replace(/^\[[ xX]?\]\s*/, '')
}

/** « NPS – 2022 : 42 ; 2023 : 51 »: figures say nothing without the titles of their columns. */
function figuresText({ cells = [] }: Entry): string | undefined {
  const [first, ...others] = cells
  const figures = others.filter(({ text }) => /^[<>≥≤~+−-]?\s?\d/u.test(text))
  const isTitled = others.every(({ column }) => column !== '')
  if (first === undefined || figures.length < 2 || !isTitled) return undefined
  return `${first.text} – ${others.map(({ column, text }) => `${column} : ${text}`).join(' ; ')}`
}

/** The number of a row and its box to tick say nothing that the list does not. */
function rowText({ cells = [] }: Entry): string | undefined {
  const texts = cells.map(({ text }) => text)
  const told = texts.filter(
    (text, index) => /[\p{L}\d]/u.test(text) && !(index === 0 && /^\d+(?:\.\d+)*[.)]?$/.test(text)),
  )
  const [first, ...others] = told.length < texts.length ? told : []
  return first && [first, others.join(' – ')].filter(text => text !== '').join(' : ')
}

/** « Total | 20 », under rows whose points are 20, says nothing more to do. */
export function withoutTotals(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((each, at) => !isTheirTotal(each, entries.slice(0, at)))
}

function isTheirTotal({ label = '', cells = [] }: Entry, above: readonly Entry[]): boolean {
  const figures = cells.filter(({ text }) => /^\d+$/.test(text))
  const summed = (column: string) =>
    sum(
      above.flatMap(row => (row.cells ?? []).filter(cell => cell.column === column)).map(pointsIn),
    )
  return (
    isTotalName(label) &&
    figures.length > 0 &&
    cells.slice(1).every(({ text }) => text === '' || /^\d+$/.test(text)) &&
    figures.every(({ column, text }) => summed(column) === Number(text))
  )
}

function pointsIn({ text }: Cell): number {
  return /^\d+$/.test(text) ? Number(text) : 0
}
