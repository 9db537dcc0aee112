import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type Cell, type Entry, entry } from '../../outline/entry.ts'

/** « | | Signature | Clôture | » over « Part » and « Montant »: each column is an instalment, and becomes a row. */
export function withPaymentsAsRows(entries: readonly Entry[]): Entry[] {
  const rows = entries.filter(isOfFigures)
  const [first] = rows
  const columns = first?.cells?.slice(1).map(({ column }) => column) ?? []
  const isOne = rows.every(({ cells = [] }) => cells.length === columns.length + 1)
  if (first === undefined || !isOne || columns.length < fewestMoments) return [...entries]
  const turned = columns
    .map((column, index) => rowAt(first, column, index + 1, rows))
    .filter(({ text }) => !isTotalName(text))
  return entries.flatMap(each => {
    if (each === first) return turned
    return rows.includes(each) ? [] : [each]
  })
}

const fewestMoments = 2

/** « Part | 30 % | 70 % », under columns that have names of moments. */
function isOfFigures({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells
  return (
    /^(?:parts?|pourcentages?|montants?|%)(?: (?:ht|du (?:total|prix|montant)))?$/.test(
      bareWords(first?.text ?? ''),
    ) && others.every(({ column, text }) => /\p{L}{3}/u.test(column) && /\d/.test(text))
  )
}

function rowAt({ line }: Entry, column: string, at: number, rows: readonly Entry[]): Entry {
  const told = rows.map(({ cells = [] }) => ({
    column: cells[0]?.text ?? '',
    text: cells[at]?.text ?? '',
  }))
  const cells: Cell[] = [{ column: '', text: column }, ...told]
  return entry({ line, kind: 'row', text: cells.map(({ text }) => text).join(' – '), cells })
}
