import { withTimedBudget } from '../domain/budget/time-entries.ts'
import type { Client } from '../domain/client/client.ts'
import type { Firm } from '../domain/firm/firm.ts'
import type { Mission } from '../domain/mission/mission.ts'
import type { Proposal } from '../domain/proposal/proposal.ts'
import { formatDate } from '../french/writing.ts'
import { effortSheet } from './budget-workbook/effort-sheet.ts'
import { linesSheet } from './budget-workbook/lines-sheet.ts'
import { optionsSheet } from './budget-workbook/options-sheet.ts'
import { progressSheet } from './budget-workbook/progress-sheet.ts'
import { scheduleSheet } from './budget-workbook/schedule-sheet.ts'
import { summarySheet } from './budget-workbook/summary-sheet.ts'
import { technicalSheet } from './budget-workbook/technical-sheet.ts'
import type { WorkbookTree } from './workbook-tree.ts'

export type BudgetSource = {
  readonly mission?: Mission | undefined
  /** Its options and payments join the mission's budget, or stand alone. */
  readonly proposal?: Proposal | undefined
  readonly client: Client
  readonly firm: Firm
  readonly today: string
}

/** The budget as a workbook that a client can read, edit and send back. */
export function budgetWorkbook(given: BudgetSource): WorkbookTree {
  const source = { ...given, mission: given.mission && withTimedBudget(given.mission) }
  const { firm, client, today, mission, proposal } = source
  const plan = planOf(source)
  const lines = mission && linesSheet({ budget: mission.budget, phases: mission.phases, firm })
  const options = proposal && proposal.options.length > 0 ? optionsSheet(proposal, firm) : undefined
  const effort = plan.phases.length > 0 ? effortSheet(plan.phases, firm) : undefined
  const schedule = proposal && options && scheduleSheet(proposal, options.totals, firm.vatRate)
  const progress = plan.phases.length + plan.milestones.length > 0 ? progressSheet(plan) : undefined
  const summary = summarySheet({
    ...source,
    lines: lines?.totals,
    options: options?.totals ?? [],
    progress: progress?.progress,
  })
  const shown = [
    summary.sheet,
    lines?.sheet,
    options?.sheet,
    effort?.sheet,
    schedule,
    progress?.sheet,
  ].filter(sheet => sheet !== undefined)
  return {
    title: `Budget ${client.name}`.trim(),
    author: proposal?.author ?? mission?.author ?? firm.name,
    company: firm.name,
    primaryColor: firm.brand.primaryColor,
    font: firm.brand.font,
    date: today,
    header: [firm.name, `Budget ${client.name}`.trim()].filter(Boolean).join(' · '),
    footer: `Situation au ${formatDate(today)}`,
    sheets: [...shown, technicalSheet(originOf(source), shown)],
    names: [...summary.names, ...(effort?.names ?? [])],
  }
}

/** The mission's own plan as it goes, else the proposal's. */
function planOf({ mission, proposal }: BudgetSource) {
  const planned = [mission, proposal].filter(each => each !== undefined)
  return {
    phases: planned.find(each => each.phases.length > 0)?.phases ?? [],
    milestones: planned.find(each => each.milestones.length > 0)?.milestones ?? [],
  }
}

function originOf({ client, mission, proposal, today }: BudgetSource) {
  return {
    clientId: client.id,
    missionId: mission?.id,
    missionRevision: mission?.revision,
    proposalId: proposal?.id,
    proposalRevision: proposal?.revision,
    today,
  }
}
