import type { Option } from '../../domain/proposal.ts'
import { columnNamed } from '../outline/column-names.ts'
import type { Entry } from '../outline/entry.ts'
import { kindOfLine } from '../report/budget-table.ts'
import { bareWords } from '../words/bare-words.ts'
import { moneyIn } from '../words/french-numbers.ts'
import { newOption } from './named-options.ts'
import { amountOf, daysInCell, totalOf } from './priced.ts'

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
  const price = prices.find(each => !/\bttc\b/.test(nameOf(each))) ?? prices[0]
  if (!isOne || price === undefined || !names.every(isName)) return { options: [], rows: [] }
  const others = rows.filter(each => !prices.includes(each))
  const options = names.map((name, index) =>
    optionAt(index + 1, { name, price, others, line: price.line }, newId),
  )
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
  readonly line: number
}

function optionAt(column: number, { name, price, others, line }: Column, newId: () => string) {
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
    lines: [
      {
        label: option.label,
        ...(count === undefined
          ? { kind: kindOfLine(option.label) }
          : { kind: 'consulting' as const, days: count }),
        ...amountOf(total),
      },
    ],
  }
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
