import {
  budgetWorkbookFormat,
  budgetWorkbookVersion,
} from '../../documents/budget-workbook/technical-sheet.ts'
import { typeset } from '../../french/writing.ts'
import { Id } from '../../values/scalars.ts'
import { readSheet } from './rows/table-rows.ts'
import { exportedIn, type Origin, originIn } from './workbook/exported-copy.ts'
import type { ReadWorkbook } from './workbook/read-workbook.ts'

/** A budget of ours that came back; `exported` is what it said when it left, where it still tells. */
export type BudgetFile = {
  readonly workbook: ReadWorkbook
  readonly exported: ReadWorkbook | undefined
  readonly origin: Origin
}

export type Refused = { readonly kind: 'refused'; readonly reason: string }

/** Known by the sheet that the export hides in it; where that is gone, by the identifiers of its rows. */
export function budgetFileIn(
  workbook: ReadWorkbook,
): { readonly kind: 'budget'; readonly file: BudgetFile } | Refused {
  const { sheets, startsIn1904 } = workbook
  const technical = sheets.find(
    sheet => originIn(sheet, startsIn1904).format === budgetWorkbookFormat,
  )
  if (technical === undefined) {
    if (!hasIdentifiers(workbook)) return refused(stranger)
    return { kind: 'budget', file: { workbook, exported: undefined, origin: {} } }
  }
  const origin = originIn(technical, startsIn1904)
  const why = versionRefusal(origin.version)
  if (why !== undefined) return refused(why)
  const shown = { sheets: sheets.filter(sheet => sheet !== technical), startsIn1904 }
  const exported = exportedIn(technical, startsIn1904)
  return { kind: 'budget', file: { workbook: shown, exported, origin } }
}

export function refused(sentence: string): Refused {
  return { kind: 'refused', reason: typeset(sentence) }
}

function hasIdentifiers({ sheets }: ReadWorkbook): boolean {
  return sheets.some(sheet =>
    readSheet(sheet).rows.some(({ id }) => Id.safeParse(recordOf(id ?? '')).success),
  )
}

/** The record of `<option>/3`: what stands before the rank. */
export function recordOf(id: string): string {
  return id.split('/')[0] ?? id
}

function versionRefusal(version: number | undefined): string | undefined {
  if (version === undefined || !Number.isInteger(version) || version < 1)
    return 'Ce classeur est un budget d’Établi, mais sa version est illisible : sa feuille « _etabli » a été modifiée.'
  if (version > budgetWorkbookVersion)
    return 'Ce budget a été exporté par une version plus récente d’Établi : mettez l’application à jour, puis importez-le de nouveau.'
  return undefined
}

const stranger =
  'Ce classeur Excel n’est pas un budget exporté par Établi, ou ses colonnes « Identifiant » ont disparu : seul un tel budget peut être repris.'
