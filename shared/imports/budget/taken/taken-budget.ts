import { BudgetKind, type BudgetLine } from '../../../domain/budget/budget.ts'
import { timedBudget } from '../../../domain/budget/time-entries.ts'
import { withTypedLines } from '../../../domain/budget/typed-budget.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import { paymentsOf } from '../../../domain/proposal/price.ts'
import type { Option, Payment, Proposal } from '../../../domain/proposal/proposal.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { recordOf } from '../budget-file.ts'
import type { BudgetReturn } from '../budget-return.ts'
import type { BudgetChanges } from '../changes/budget-changes.ts'
import type { AddedLine } from '../changes/typed-lines.ts'
import type { FieldValue } from '../rows/field-value.ts'
import type { FieldName, TableKind } from '../rows/tables.ts'
import { type TakenFields, takenLine, takenOptionLine } from './taken-lines.ts'
import { type TakenRecords, takenPlan } from './taken-plan.ts'

/** The workspace with what was chosen of a budget that came back, by the keys of its changes. */
export function withBudgetTaken(
  workspace: Workspace,
  { source, ...changes }: BudgetReturn,
  chosen: ReadonlySet<string>,
  newId: () => string,
): Workspace {
  const taken = takenOf(changes, chosen)
  const { mission, proposal } = source
  return {
    ...workspace,
    missions: workspace.missions.map(each =>
      each.id === mission?.id ? takenMission(each, taken, newId) : each,
    ),
    proposals: workspace.proposals.map(each =>
      each.id === proposal?.id ? takenProposal(each, ofOffer(taken, mission)) : each,
    ),
  }
}

type Taken = {
  readonly fields: (table: TableKind) => TakenRecords
  readonly added: readonly AddedLine[]
  readonly removed: ReadonlySet<string>
}

function takenOf({ changes, added, removed }: BudgetChanges, chosen: ReadonlySet<string>): Taken {
  const fields = new Map<TableKind, Map<string, Map<FieldName, FieldValue>>>()
  for (const { key, table, id, field, told } of changes) {
    if (!chosen.has(key)) continue
    const records = fields.get(table) ?? new Map<string, Map<FieldName, FieldValue>>()
    fields.set(table, records)
    records.set(id, (records.get(id) ?? new Map<FieldName, FieldValue>()).set(field.name, told))
  }
  return {
    fields: table => fields.get(table) ?? new Map(),
    added: added.filter(({ key }) => chosen.has(key)),
    removed: new Set(removed.filter(({ key }) => chosen.has(key)).map(({ id }) => id)),
  }
}

/** The plan in the workbook is the mission's own where it has one. */
function ofOffer({ fields, ...taken }: Taken, mission: Mission | undefined): Taken {
  const ofMission = new Set<TableKind>([
    ...(mission !== undefined && mission.phases.length > 0 ? ['deliverables' as const] : []),
    ...(mission !== undefined && mission.milestones.length > 0 ? ['milestones' as const] : []),
  ])
  return { ...taken, fields: table => (ofMission.has(table) ? new Map() : fields(table)) }
}

function takenMission(mission: Mission, taken: Taken, newId: () => string): Mission {
  const timed = new Map(timedBudget(mission).lines.map(line => [line.id, line]))
  const fields = taken.fields('lines')
  const kept = mission.budget.lines
    .filter(({ id }) => !taken.removed.has(id))
    .map(line => {
      const told = fields.get(line.id)
      return told === undefined ? line : takenLine(line, timed.get(line.id) ?? line, told)
    })
  const added = taken.added
    .filter(({ table }) => table === 'lines')
    .map(line => newLine(line, newId()))
  const budget = withTypedLines(mission.budget, [...kept, ...added])
  const plan = takenPlan(mission, taken.fields('deliverables'), taken.fields('milestones'))
  return { ...mission, ...plan, budget }
}

function newLine({ values }: AddedLine, id: string): BudgetLine {
  const kind = BudgetKind.safeParse(values.get('kind')).data ?? 'consulting'
  const empty: BudgetLine = { id, label: '', kind, amount: 0 }
  return takenLine(empty, empty, withoutWorkedOut(values))
}

/** A copied formula that shows nothing is no amount. */
function withoutWorkedOut(values: TakenFields): TakenFields {
  return new Map([...values].filter(([name, value]) => !(name === 'spent' && value === 0)))
}

function takenProposal(proposal: Proposal, taken: Taken): Proposal {
  if (proposal.status !== 'draft') return proposal
  const plan = takenPlan(proposal, taken.fields('deliverables'), taken.fields('milestones'))
  const payments = takenPayments(proposal, taken.fields('instalments'))
  const options = proposal.options.map(option => takenOption(option, taken))
  return { ...proposal, ...plan, payments, options }
}

/** Lines by their rank; what was added stands beside the row that it stood beside. */
function takenOption(option: Option, taken: Taken): Option {
  const fields = taken.fields('options')
  const lines = option.lines.flatMap((line, index) => {
    const id = `${option.id}/${index + 1}`
    const told = fields.get(id)
    const own = told === undefined ? line : takenOptionLine(line, told)
    const addedAt = (isBelow: boolean) =>
      taken.added
        .filter(({ beside }) => beside?.id === id && beside.isAbove === isBelow)
        .map(({ values }) => newOptionLine(values, line.billedByOthers === true))
    return [...addedAt(false), ...(taken.removed.has(id) ? [] : [own]), ...addedAt(true)]
  })
  return { ...option, lines }
}

function newOptionLine(values: TakenFields, billedByOthers: boolean): Option['lines'][number] {
  const told = takenOptionLine({ label: '' }, withoutWorkedOut(values))
  return billedByOthers ? { ...told, billedByOthers } : told
}

function takenPayments(proposal: Proposal, fields: TakenRecords): Payment[] {
  const shares = new Map<Payment, number>()
  for (const [id, taken] of fields) {
    const option = proposal.options.find(each => each.id === recordOf(id))
    const rank = Number(/echeance-(\d+)$/.exec(id)?.[1] ?? 0)
    const payment = option && paymentsOf(proposal, option)[rank - 1]
    const share = taken.get('share')
    if (payment !== undefined && typeof share === 'number') shares.set(payment, share)
  }
  return proposal.payments.map(each => ({ ...each, share: shares.get(each) ?? each.share }))
}
