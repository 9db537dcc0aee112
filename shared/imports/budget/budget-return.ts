import { type BudgetSource, budgetWorkbook } from '../../documents/budget-workbook.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { BudgetFile, Refused } from './budget-file.ts'
import { budgetSource } from './budget-source.ts'
import { type BudgetChanges, budgetChanges } from './changes/budget-changes.ts'
import { closedFields } from './changes/closed-records.ts'
import type { Around } from './rows/field-value.ts'
import { workbookOfTree } from './workbook/workbook-of-tree.ts'

/** A budget that came back, beside what it was exported from as that stands now. */
export type BudgetReturn = BudgetChanges & {
  readonly source: BudgetSource
  /** The day it was exported, where the workbook still tells. */
  readonly exportedOn: string | undefined
}

/** What a budget changes in this workspace; a sentence where it belongs to none of its records. */
export function budgetReturn(
  file: BudgetFile,
  workspace: Workspace,
  today: string,
): { readonly kind: 'returned'; readonly budget: BudgetReturn } | Refused {
  const found = budgetSource(file, workspace, today)
  if (found.kind === 'refused') return found
  const { source } = found
  const here = workbookOfTree(budgetWorkbook(source))
  const sides = { was: file.exported, is: file.workbook, here }
  const changes = budgetChanges(sides, aroundOf(source, file), closedFields(source))
  return { kind: 'returned', budget: { ...changes, source, exportedOn: file.origin.exportedOn } }
}

function aroundOf({ mission, proposal, firm }: BudgetSource, { workbook }: BudgetFile): Around {
  const phases = [...(mission?.phases ?? []), ...(proposal?.phases ?? [])]
  return { phases, firm, startsIn1904: workbook.startsIn1904 }
}

/** What is taken over without a question: all but conflicts, and lines that may have been removed. */
export function surelyTaken({ changes, added, removed }: BudgetChanges): Set<string> {
  return new Set([
    ...changes.filter(({ isConflict }) => !isConflict).map(({ key }) => key),
    ...added.map(({ key }) => key),
    ...removed.filter(({ isSure }) => isSure).map(({ key }) => key),
  ])
}
