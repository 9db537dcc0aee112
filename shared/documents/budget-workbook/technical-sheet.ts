import type { Sheet } from '../workbook-tree.ts'
import { date, heading, words } from './cells.ts'
import { rowCopies } from './row-copies.ts'
import { SheetDraft } from './sheet-draft.ts'

/** Raised whenever the place or the meaning of a cell changes, so that an edited workbook can be read back. */
export const budgetWorkbookVersion = 2

export const technicalSheetName = '_etabli'
export const budgetWorkbookFormat = 'etabli-budget'

export type Origin = {
  readonly clientId: string
  readonly missionId?: string | undefined
  readonly missionRevision?: string | undefined
  readonly proposalId?: string | undefined
  readonly proposalRevision?: string | undefined
  readonly today: string
}

/**
 * Hidden: what is needed to recognise the workbook when it comes back, and what it said when it left. The
 * rows are known by the identifiers in the hidden column of their own sheet, which follow them when they
 * are sorted.
 */
export function technicalSheet(origin: Origin, sheets: readonly Sheet[]): Sheet {
  const draft = new SheetDraft(technicalSheetName, [{ width: 24 }, { width: 44 }])
  draft.add([heading('Clé'), heading('Valeur')])
  for (const [key, value] of facts(origin)) {
    if (value !== undefined) draft.add([words(key, 'note'), words(value, 'note')])
  }
  draft.add([words('exportedOn', 'note'), date(origin.today, 'note')])
  for (const cells of rowCopies(sheets)) draft.add(cells)
  return draft.sheet({ frozen: { rows: 1, columns: 0 }, hidden: true })
}

function facts(origin: Origin): [string, string | undefined][] {
  return [
    ['format', budgetWorkbookFormat],
    ['version', String(budgetWorkbookVersion)],
    ['workbookId', origin.missionId ?? origin.proposalId],
    ['clientId', origin.clientId],
    ['missionId', origin.missionId],
    ['missionRevision', origin.missionRevision],
    ['proposalId', origin.proposalId],
    ['proposalRevision', origin.proposalRevision],
  ]
}
