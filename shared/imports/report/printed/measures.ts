import type { Report } from '../../../domain/report/report.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { decimalIn, isDrawing } from './figures.ts'
import type { ToldReport } from './told-report.ts'

/** Each measure with its unit; gaps are computed. */
export function printedKpis(
  { blocks: [table, ...others], parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const rows = printedRows(table, 'Indicateur')
  if (rows === undefined || parts.length > 0 || !others.every(isDrawing)) return undefined
  const kpis = rows.map(row => ({
    id: newId(),
    label: row.text('Indicateur'),
    ...told('baseline', row.text('Avant')),
    ...told('target', row.text('Cible')),
    ...told('actual', row.text('Constaté')),
  }))
  return { kpis }
}

/** « 8,5 / 10 ». */
export function printedScores(rows: readonly PrintedRow[]): Report['satisfaction']['scores'] {
  return rows.map(row => {
    const [value = '', max = ''] = row.text('Note').split('/')
    return {
      label: row.text('Évaluation'),
      value: decimalIn(value) ?? 0,
      max: decimalIn(max) ?? 10,
    }
  })
}
