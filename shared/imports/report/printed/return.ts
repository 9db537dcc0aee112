import type { RootContent } from 'mdast'
import type { Roi } from '../../../domain/report/report.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedTexts } from '../../printed/lists.ts'
import { printedRows, told } from '../../printed/table.ts'
import { centsIn, columnsOf, decimalIn } from './figures.ts'
import type { ToldReport } from './told-report.ts'

/** What no amount tells, then what each gain is worth. */
export function printedBenefits({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const lists = blocks.filter(({ type }) => type === 'list')
  const tables = blocks.filter(block => columnsOf(block)[0] === 'Gain')
  if (parts.length > 0 || lists.length + tables.length < blocks.length) return undefined
  return {
    ...(lists.length > 0 && { benefits: printedTexts(lists) }),
    gains: amountsIn(tables[0], 'Gain'),
  }
}

/** The costs, and the returns announced elsewhere; the others are computed. */
export function printedReturn({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const known = ['Coûts', 'ROI', 'Avec et sans chaque gain', 'Retour brut', 'Retours annoncés']
  const isOurs = parts.every(part => known.includes(part.title) && isDrawn(part))
  if (blocks.length > 0 || !isOurs) return undefined
  const first = (wanted: string) => parts.find(({ title }) => title === wanted)?.blocks[0]
  const stated = printedRows(first('Retours annoncés'))?.map(row => ({
    ...told('label', row.text('Annoncé')),
    percent: decimalIn(row.text('Retour')) ?? 0,
  }))
  return { costs: amountsIn(first('Coûts'), 'Coût'), ...(stated !== undefined && { stated }) }
}

/** A table, or the box that the formula stands in. */
function isDrawn({ blocks, parts }: PrintedSection): boolean {
  return parts.length === 0 && blocks.every(({ type }) => type === 'table' || type === 'blockquote')
}

/** The last row sums the others. */
function amountsIn(table: RootContent | undefined, title: string): Roi['costs'] {
  const rows = printedRows(table, title) ?? []
  return rows.slice(0, -1).map(row => ({
    label: row.text(title),
    amount: centsIn(row.text('Montant')) ?? 0,
  }))
}
