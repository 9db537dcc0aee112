import type { BudgetSource } from '../../../../shared/documents/budget-workbook.ts'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { budgetFileIn } from '../../../../shared/imports/budget/budget-file.ts'
import {
  type BudgetReturn,
  budgetReturn,
  surelyTaken,
} from '../../../../shared/imports/budget/budget-return.ts'
import { withBudgetTaken } from '../../../../shared/imports/budget/taken/taken-budget.ts'
import type { ReadWorkbook } from '../../../../shared/imports/budget/workbook/read-workbook.ts'
import {
  exampleClient,
  exampleFirm,
  exampleMission,
  exampleProposal,
  exampleToday,
} from '../../documents/budget-example.ts'
import { openpyxlFile, readBack } from './edited-workbook.ts'

export const parties = { client: exampleClient, firm: exampleFirm, today: exampleToday }

export const whole: BudgetSource = {
  ...parties,
  mission: exampleMission,
  proposal: { ...exampleProposal, status: 'draft' },
}

/** A workspace that holds what a budget is made of. */
export function workspaceOf({ client, firm, mission, proposal }: BudgetSource): Workspace {
  return {
    ...emptyWorkspace(firm),
    clients: [client],
    missions: mission === undefined ? [] : [mission],
    proposals: proposal === undefined ? [] : [proposal],
  }
}

/** A workbook as it comes back from another program. */
export async function returned(
  workbook: ReadWorkbook,
  workspace: Workspace,
): Promise<BudgetReturn> {
  const read = await answerTo(workbook, workspace)
  if (typeof read === 'string') throw new Error(read)
  return read
}

/** What a workbook changes, or the sentence that refuses it. */
export async function answerTo(
  workbook: ReadWorkbook,
  workspace: Workspace,
): Promise<BudgetReturn | string> {
  const file = budgetFileIn(await readBack(openpyxlFile(workbook)))
  if (file.kind === 'refused') return file.reason
  const read = budgetReturn(file.file, workspace, '2025-01-15')
  return read.kind === 'refused' ? read.reason : read.budget
}

/** What was found, without what it was found with. */
export function found({ changes, added, removed, here, left }: BudgetReturn) {
  return {
    changes: changes.map(({ label, field, here: now, told, isConflict }) => ({
      what: `${label} – ${field.heading}`,
      here: now,
      told,
      ...(isConflict && { isConflict }),
    })),
    added: added.map(({ label }) => label),
    removed: removed.map(({ label, isSure }) => ({ label, isSure })),
    here: here.map(({ label, field }) => `${label} – ${field.heading}`),
    left: left.map(({ sheet, cell, words, why }) => [sheet, cell, words, why]),
  }
}

export const nothing = { changes: [], added: [], removed: [], here: [], left: [] }

/** The workspace with all that is taken without a question. */
export function taken(budget: BudgetReturn, workspace: Workspace, keys = surelyTaken(budget)) {
  let ids = 0
  const newId = () => `00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`
  return withBudgetTaken(workspace, budget, keys, newId)
}
