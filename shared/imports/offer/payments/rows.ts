import type { Option } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Cell, Entry } from '../../outline/entry.ts'
import { optionsCalled } from '../options/called-options.ts'

/** What one row tells an option to pay; those below a row that tells nothing are of its options. */
export type RowOfPayments = {
  readonly of: readonly string[]
  readonly rows: readonly Entry[]
  readonly isOverOthers: boolean
}

/** The payments of a row that names options, in its columns or in a cell; nothing of other rows. */
export function paymentsInRow(each: Entry, options: readonly Option[]): RowOfPayments[] {
  if (each.cells === undefined) return []
  const inColumns = byColumn(each, options)
  return inColumns.length > 0 ? inColumns : byCell(each, options)
}

/** « Échéance | Option A | Option B »: each column is what an option pays then. */
function byColumn(each: Entry, options: readonly Option[]): RowOfPayments[] {
  const { cells = [] } = each
  const owners = cells.map(({ column }) => optionsCalled(columnName(column), options)[0])
  const named = [...new Set(owners.flatMap(owner => owner ?? []))]
  const rest = cells.filter((_, index) => owners[index] === undefined)
  if (rest.some(({ text }) => isTotalName(text)))
    return named.map(owner => ({ of: [owner], rows: [], isOverOthers: false }))
  return named.map(owner => {
    const own = cells.filter((cell, index) => owners[index] === owner && isPaid(cell))
    const rows = own.length === 0 ? [] : [rowOf(each, besideShares(rest, own).concat(own))]
    return { of: [owner], rows, isOverOthers: false }
  })
}

/** « Option A (%) » and « Option A – montant » are columns of one option. */
function columnName(column: string): string {
  return column.replace(/\s*(?:[–—:-]\s*)?\(?(?:%|€(?:\s*HT)?|parts?|montants?(?: HT)?)\)?$/iu, '')
}

/** A share that stands in the option's own column counts rather than that of the row. */
function besideShares(rest: readonly Cell[], own: readonly Cell[]): Cell[] {
  const isTold = own.some(({ text }) => /\d\s?%/.test(text))
  return rest.filter(({ text }) => !isTold || !/^\W*\d+(?:[.,]\d+)?\s?%\W*$/.test(text))
}

function isPaid({ text }: Cell): boolean {
  return !/^(?:[–—/-]+|non|néant|sans objet|s\.?o\.?|n\/?a|0 ?[%€])?$/iu.test(text.trim())
}

/** « Option | Échéance | Part | Montant », or a column for each moment: « Option | Signature | Fin ». */
function byCell(each: Entry, options: readonly Option[]): RowOfPayments[] {
  const { cells = [] } = each
  const named = cells.find((cell, index) => isNamed(cell, index, options))
  if (named === undefined) return []
  const of = optionsCalled(named.text, options)
  const rest = cells.filter(cell => cell !== named)
  const isTold = rest.some(({ text }) => /\d\s?%|\p{L}{3}/u.test(text.replace(/\bHT\b/gu, '')))
  if (!isTold) return [{ of, rows: [], isOverOthers: true }]
  const moments = rest.filter(isOfMoment)
  const rows =
    moments.length > 1 || moments.length === rest.length
      ? moments.filter(isPaid).map(cell => rowOf(each, [{ column: '', text: cell.column }, cell]))
      : [rowOf(each, rest)].filter(({ text }) => !isTotalName(text))
  return [{ of, rows, isOverOthers: true }]
}

/** A letter or a number alone is a name in a column of options only. */
function isNamed({ column, text }: Cell, index: number, options: readonly Option[]): boolean {
  const isOfOptions = /^(?:option|formule|offre|pack|scenario|variante|choix)s?\b/.test(
    bareWords(column),
  )
  const isName = text.trim().length > 1 && index === 0
  return (isOfOptions || isName) && optionsCalled(text, options).length > 0
}

/** « À la signature | 30 % (7 350 €) »: the column says when, the cell how much. */
function isOfMoment({ column, text }: Cell): boolean {
  const isFigure = /\d\s?%/.test(text) || moneyIn(text).length > 0 || !isPaid({ column, text })
  const isOfFigures =
    /^(?:%|€|parts?|pourcentages?|taux|montants?|total|sommes?|prix|ht|ttc|tva|calcul|quote|commentaires?|a (?:payer|regler|facturer))?(?![a-z])/
  const [words = ''] = isOfFigures.exec(bareWords(column)) ?? []
  return isFigure && words === '' && column !== ''
}

function rowOf(each: Entry, cells: readonly Cell[]): Entry {
  const { label: _label, value: _value, ...rest } = each
  return { ...rest, cells, text: cells.map(({ text }) => text).join(' – ') }
}
