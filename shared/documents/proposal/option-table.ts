import type { Firm } from '../../domain/firm/firm.ts'
import { sum } from '../../domain/money.ts'
import { optionLineRange, optionPrice, sumRanges } from '../../domain/proposal/price.ts'
import type { Option, OptionLine } from '../../domain/proposal/proposal.ts'
import { formatEuroRange, formatEuros, formatNumber, withDe } from '../../french/writing.ts'
import { isFilled, row, table } from '../blocks.ts'
import type { Block, Row } from '../document-tree.ts'
import { personName } from '../parts/phases.ts'
import { grossRange, hasOthers, hasVat, optionLabel, vatLabel, vatRange } from './price-text.ts'

/** What the option is made of: the firm's lines to its price with VAT, then what others bill. */
export function optionTable(option: Option, index: number, firm: Firm): Block[] {
  if (option.lines.length === 0) return []
  return table(
    `Détail ${withDe(optionLabel(option, index))}`,
    [
      ['Prestation', 'text', 5],
      ['Jours', 'days', 1.2],
      ['TJM HT', 'money', 1.8],
      [hasVat(firm) ? 'Montant HT' : 'Montant', 'money', 3],
    ],
    [...firmRows(option, firm), ...(hasOthers(option) ? othersRows(option, firm) : [])],
  )
}

function firmRows(option: Option, firm: Firm): Row[] {
  const lines = option.lines.filter(line => line.billedByOthers !== true)
  if (lines.length === 0) return []
  const { firm: price } = optionPrice(option)
  const body = [...lines.map(line => lineRow(line, firm)), ...daysRow(lines)]
  const title = hasOthers(option) ? [row('group', ['Notre intervention'])] : []
  if (!hasVat(firm)) {
    return [...title, ...body, row('total', ['Notre prix', '', '', formatEuroRange(price)])]
  }
  return [
    ...title,
    ...body,
    row('subtotal', ['Notre prix HT', '', '', formatEuroRange(price)]),
    row('subtotal', [vatLabel(firm), '', '', formatEuroRange(vatRange(price, firm))]),
    row('total', ['Notre prix TTC', '', '', formatEuroRange(grossRange(price, firm))]),
  ]
}

/** All days together, where other lines stand between them and the price. */
function daysRow(lines: readonly OptionLine[]): Row[] {
  const byDay = lines.filter(({ days, dayRate }) => days !== undefined && dayRate !== undefined)
  if (byDay.length < 2 || byDay.length === lines.length) return []
  const days = sum(byDay.map(line => line.days ?? 0))
  const price = sumRanges(byDay.map(optionLineRange))
  return [row('subtotal', ['Dont journées', formatNumber(days), '', formatEuroRange(price)])]
}

function othersRows(option: Option, firm: Firm): Row[] {
  const { others, total } = optionPrice(option)
  const lines = option.lines.filter(line => line.billedByOthers === true)
  return [
    row('group', ['Facturé par d’autres prestataires']),
    ...lines.map(line => lineRow(line, firm)),
    row('subtotal', ['Total des autres prestataires HT', '', '', formatEuroRange(others)]),
    row('total', ['Projet complet HT', '', '', formatEuroRange(total)]),
  ]
}

function lineRow(line: OptionLine, firm: Firm): Row {
  const { days, dayRate } = line
  return row('body', [
    lineLabel(line, firm),
    days === undefined ? '' : formatNumber(days),
    dayRate === undefined ? '' : formatEuros(dayRate),
    isPriced(line) ? formatEuroRange(optionLineRange(line)) : '',
  ])
}

function isPriced({ days, dayRate, amount }: OptionLine): boolean {
  return amount !== undefined || (days !== undefined && dayRate !== undefined)
}

function lineLabel({ label, person }: OptionLine, firm: Firm): string {
  const name = isFilled(person) ? personName(person, firm) : ''
  return [label, label.includes(name) ? '' : name].filter(isFilled).join(' – ')
}
