import type { RootContent } from 'mdast'
import { moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { printedRows } from '../../printed/table.ts'

/** « −200 € » in cents; the first line of the cell. */
export function centsIn(text: string): number | undefined {
  const [line = ''] = text.split('\n')
  const [money] = moneyIn(line)
  if (money === undefined) return undefined
  return /^\s*−/u.test(line) ? -money.max : money.max
}

/** « 12,5 jours » on the line below the amount. */
export function daysIn(text: string): number | undefined {
  return decimalIn(text.split('\n')[1] ?? '')
}

/** « 1 250,5 % », « −3 ». */
export function decimalIn(text: string): number | undefined {
  const [, sign, digits] = /^\s*(−?)(\d[\d\s]*(?:,\d+)?)/u.exec(text) ?? []
  if (digits === undefined) return undefined
  return toNumber(digits.replace(/\s/gu, '')) * (sign === '−' ? -1 : 1)
}

/** A drawing's table says again what stands above it. */
export function isDrawing(block: RootContent): boolean {
  const [first = '', second = ''] = columnsOf(block)
  return drawings.has(first) || (first === 'Repère' && second.startsWith('Risques par'))
}

const drawings = new Set([
  'Budget prévu et consommé',
  'Budget prévu et réalisé',
  'Phases et jalons',
  'Déroulement',
  'Indicateurs avant, visés et constatés, chacun à son échelle',
])

/** The titles of a table's columns. */
export function columnsOf(block: RootContent | undefined): readonly string[] {
  return printedRows(block)?.[0]?.columns ?? []
}
