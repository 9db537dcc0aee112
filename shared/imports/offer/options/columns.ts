import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { amountOf, daysInCell, totalOf } from '../prices/priced.ts'
import { linesIn, pricedRows } from './column-lines.ts'
import { newOption } from './named-options.ts'

export type OptionColumns = {
  readonly options: readonly Option[]
  /** The rows of the table that they were told in. */
  readonly rows: readonly Entry[]
}

/** « | | Essentielle | Complète | »: each column is an option, in the table that tells their prices in a row. */
export function optionColumns(entries: readonly Entry[], newId: () => string): OptionColumns {
  const rows = entries.filter(({ cells = [] }) => cells.length > 2)
  const names = rows[0]?.cells?.slice(1).map(({ column }) => column.trim()) ?? []
  const isOne = rows.every(({ cells = [] }) =>
    cells.slice(1).every(({ column }, index) => column.trim() === names[index]),
  )
  const prices = rows.filter(isPriceRow)
  const untaxed = prices.filter(each => !/\bttc\b/.test(nameOf(each)))
  const price = untaxed.findLast(each => isTotalName(nameOf(each))) ?? untaxed[0] ?? prices[0]
  if (!isOne || price === undefined || !names.every(isName)) return { options: [], rows: [] }
  const priced = pricedRows(
    rows.filter(each => !prices.includes(each)),
    price,
  )
  const others = rows.filter(each => !prices.includes(each) && !priced.includes(each))
  const options = names.map((name, index) => {
    const lines = linesIn(index + 1, priced, rows)
    return optionAt(index + 1, { name, price, others, lines, line: price.line }, newId)
  })
  return { options, rows }
}

function isName(column: string): boolean {
  return column !== '' && columnNamed(column) === undefined && !/^\d/.test(column)
}

function nameOf({ cells = [] }: Entry): string {
  return bareWords(cells[0]?.text ?? '')
}

/** One amount in each column. */
function isPriceRow(each: Entry): boolean {
  const isPrice = /^(?:prix|tarif|montant|total|budget|cout|investissement|honoraires)\b/
  const cells = each.cells?.slice(1) ?? []
  return isPrice.test(nameOf(each)) && cells.every(({ text }) => moneyIn(text).length === 1)
}

type Column = {
  readonly name: string
  readonly price: Entry
  readonly others: readonly Entry[]
  /** What it is made of, where the table tells it. */
  readonly lines: readonly OptionLine[]
  readonly line: number
}

function optionAt(column: number, table: Column, newId: () => string): Option {
  const { name, price, others, lines, line } = table
  const option = newOption({ text: name, line, depth: 7, kind: 'label' }, newId)
  const [total] = moneyIn(textAt(price, column))
  const days = others.find(each =>
    /^(?:nombre de |nb (?:de )?)?(?:jours?|charge)\b/.test(nameOf(each)),
  )
  const count = days && daysInCell(textAt(days, column))
  const told = others.filter(each => each !== days || count === undefined)
  const items = told.flatMap(each => itemAt(each, column))
  return {
    ...option,
    ...(items.length > 0 && { description: items.map(item => `- ${item}`).join('\n') }),
    ...totalOf(total),
    lines: lines.length > 0 ? withDays(lines, count) : [wholeLine(option.label, count, total)],
  }
}

/** The price of an option of which no line is told. */
function wholeLine(label: string, days: number | undefined, total: Money | undefined): OptionLine {
  const work =
    days === undefined ? { kind: kindOfLine(label) } : { kind: 'consulting' as const, days }
  return { label, ...work, ...amountOf(total) }
}

/** The days are those of the only line of work. */
function withDays(lines: readonly OptionLine[], days: number | undefined): OptionLine[] {
  const work = lines.filter(({ kind }) => kind === 'consulting')
  const [only, ...more] = work
  if (days === undefined || only === undefined || more.length > 0) return [...lines]
  return lines.map(line => (line === only ? { ...line, days } : line))
}

function textAt({ cells = [] }: Entry, column: number): string {
  return cells[column]?.text.trim() ?? ''
}

/** What is in it, by its name; nothing of what is not. */
function itemAt(each: Entry, column: number): string[] {
  const text = textAt(each, column)
  const name = each.cells?.[0]?.text ?? ''
  if (/^(?:[–—-]|❌|✗|✘|non|non inclus\w*|)$/iu.test(text)) return []
  if (/^(?:✅|✔️?|✓|☑️?|x|oui|inclus\w*|compris\w*|●|•)$/iu.test(text)) return [name]
  return [`${name} : ${text}`]
}
