import { bareWords } from '../../../french/bare-words.ts'
import { isDayRateTitle } from '../../../french/names/rate-name.ts'
import type { Cell, Entry } from '../../outline/entry.ts'

/** « 38 j × 1 050 € », or « 8 × 1 600 € » under « Jours »: days and what one costs, each under a column of its own. */
export function withProductParted(entry: Entry): Entry {
  const { cells } = entry
  if (cells === undefined || cells.some(({ column }) => isRated(column))) return entry
  return { ...entry, cells: cells.flatMap(parted) }
}

function isRated(column: string): boolean {
  return isDayRateTitle(column) || /^(?:taux|tarif|prix unitaire|pu)\b/.test(bareWords(column))
}

function parted(cell: Cell, index: number): Cell[] {
  const { days, unit, rate } = product.exec(cell.text.trim())?.groups ?? {}
  const isOfDays =
    unit !== undefined || /^(?:nb |nombre )?(?:de )?(?:jours?|jh|j)\b/.test(bareWords(cell.column))
  if (index === 0 || days === undefined || rate === undefined || !isOfDays) return [cell]
  return [
    { column: 'Jours', text: `${days} j` },
    { column: 'TJM', text: rate },
  ]
}

const product =
  /^(?<days>\d+(?:[.,]\d+)?)\s*(?<unit>j(?:ours?|ournées?)?\.?)?\s*[×x*@]\s*(?<rate>\d[\d \u00a0\u202f.,]*\s*(?:€|EUR|euros?))(?:\s*HT)?(?:\s*\/\s*j(?:ours?)?)?$/iu
