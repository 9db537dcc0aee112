import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { toNumber } from '../../french/figures/numbers.ts'
import type { Entry } from '../outline/entry.ts'
import { columnNamed } from '../outline/tables/column-names.ts'

/**
 * « Attente au comptoir | 15 min | 9 min » is half kept where what bears that name has neither figure,
 * « Formations | 12 mai | 23 mai » where it has one date of the two. One figure may follow from others.
 */
export function halfKeptRows(read: unknown): (row: Entry) => boolean {
  const named = rowsByName(read)
  return ({ label = '', cells = [] }) => {
    const rows = named.get(bareWords(label))
    if (rows === undefined) return false
    const told = rows.map(textOf).join('\n')
    const [bare, figures] = [bareWords(told), new Set(rows.flatMap(figuresOf))]
    const others = cells.slice(1).filter(({ text }) => !isSaidIn(bare, text))
    if (others.some(({ text }) => isLostDate(text, told) || isLostAside(text, bare))) return true
    const measures = others.filter(each => isMeasure(each.column, each.text))
    const lost = measures.filter(({ text }) => figuresIn(text).every(each => !figures.has(each)))
    return lost.length >= fewestLost
  }
}

const fewestLost = 2

/** The rows of a table of which a whole column is kept by no reader, « Avant | Après | Référence 2019 », and which. */
export function columnLosers(
  read: unknown,
): (entries: readonly Entry[]) => ReadonlyMap<Entry, readonly string[]> {
  const named = rowsByName(read)
  return entries => {
    const rows = entries.filter(
      ({ label = '', cells = [] }) => cells.length > 2 && named.has(bareWords(label)),
    )
    const lost = columnsOf(rows).filter(column => {
      const filled = rows.filter(row => /\d/.test(cellUnder(row, column)))
      return (
        filled.length >= fewestLost &&
        filled.every(row => !isTold(cellUnder(row, column), named.get(bareWords(row.label ?? ''))))
      )
    })
    return new Map(
      rows.flatMap(row => {
        const columns = lost.filter(column => cellUnder(row, column) !== '')
        return columns.length === 0 ? [] : [[row, columns] as const]
      }),
    )
  }
}

/** « Délai (mesuré : mars 2026) »: of a measure that was kept, but for when it was taken. */
export function whenMeasured(row: Entry, lost: readonly string[]): string | undefined {
  const [column, ...others] = lost
  if (column === undefined || others.length > 0 || !takenOn.test(bareWords(column)))
    return undefined
  return `${row.label} (${column.toLowerCase()} : ${cellUnder(row, column)})`
}

const takenOn =
  /^(?:(?:mesure|releve|constate|observe)e?s?(?: (?:le|en|au))?|(?:date|mois|periode)(?: d(?:e|u) (?:la )?(?:mesure|releve))?)$/

/** But the first, and those that follow from others or are read into words. */
function columnsOf(rows: readonly Entry[]): string[] {
  const columns = rows.flatMap(({ cells = [] }) => cells.slice(1).map(({ column }) => column))
  return [...new Set(columns)].filter(
    column => column !== '' && !derived.test(bareWords(column)) && !isLevel(column),
  )
}

function isLevel(column: string): boolean {
  return ['probability', 'impact', 'rank', 'status'].some(name => name === columnNamed(column))
}

function cellUnder({ cells = [] }: Entry, column: string): string {
  return cells.slice(1).find(cell => cell.column === column)?.text ?? ''
}

function isTold(text: string, rows: readonly Row[] = []): boolean {
  const told = rows.map(textOf).join('\n')
  if (isSaidIn(bareWords(told), text)) return true
  const figures = new Set(rows.flatMap(figuresOf))
  const [, hours, minutes = '0'] = /(\d+)\s?h\s?(\d{2})?/iu.exec(text) ?? []
  const length = hours === undefined ? [] : [Number(hours) * 60 + Number(minutes)]
  if ([...figuresIn(text), ...length].some(each => figures.has(each))) return true
  const day = firstDateSpan(text, anyYear)
  return day !== undefined && told.includes(day.start.slice(4))
}

/** Word for word: « 36 » is not said in « 136 ». */
function isSaidIn(bare: string, text: string): boolean {
  const words = bareWords(text)
  return words === '' || ` ${bare} `.includes(` ${words} `)
}

type Row = { readonly [key: string]: unknown }

/** What was read, by each of the names that it has. */
function rowsByName(read: unknown, named = new Map<string, Row[]>()): Map<string, Row[]> {
  if (Array.isArray(read)) for (const each of read) rowsByName(each, named)
  else if (isRow(read))
    for (const each of Object.values(read)) {
      if (typeof each !== 'string') rowsByName(each, named)
      else if (each.length < longestName) addTo(named, bareWords(each), read)
    }
  return named
}

const longestName = 120

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

function addTo(named: Map<string, Row[]>, name: string, row: Row): void {
  const same = named.get(name)
  if (same === undefined) named.set(name, [row])
  else same.push(row)
}

/** « 9/10 » may be a score. */
function isLostDate(text: string, told: string): boolean {
  if (!/\p{L}{3}|\d{4}/u.test(text)) return false
  const day = firstDateSpan(text, anyYear)
  if (day?.exact !== true || day.source.length < text.length) return false
  return !told.includes(day.start.slice(4))
}

/** « 1 488 € (2 mois) »: what an amount pays for, where no field has it. Days have one. */
function isLostAside(text: string, bare: string): boolean {
  const [, aside] =
    /(?:€|EUR|euros)[^()]*\((\d+\s?(?:mois|semaines?|trimestres?|ans?|postes?|licences?|séances?|unités?))\)$/iu.exec(
      text,
    ) ?? []
  return aside !== undefined && !bare.includes(bareWords(aside))
}

const anyYear = '2025-01-01'

const derived = /^(?:ecart|variation|evolution|gain|delta|duree|avancement|total|part|n|no|num)\b/

/** A length, a rank, a rate of progress or a gap is told by dates, places, states or other figures. */
function isMeasure(column: string, text: string): boolean {
  return (
    /\d/.test(text) &&
    !derived.test(bareWords(column)) &&
    !/\d\s?(?:h\b|j\b|jours?|semaines?|mois|ans?\b)/iu.test(text) &&
    firstDateSpan(text, anyYear) === undefined
  )
}

function textOf(value: unknown): string {
  if (isRow(value)) return Object.values(value).map(textOf).join('\n')
  return String(value ?? '')
}

/** Amounts are in cents, of thousands or millions as they are told. */
function figuresOf(value: unknown): number[] {
  if (typeof value === 'string') return figuresIn(value)
  if (typeof value === 'number')
    return [1, 100, 100_000, 100_000_000].map(by => Math.abs(value) / by)
  return isRow(value) ? Object.values(value).flatMap(figuresOf) : []
}

function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g)].map(
    ([told]) => toNumber(told),
  )
}
