import { daysBetween } from '../../domain/calendar/calendar.ts'
import { inDateOrder } from '../../domain/plan/milestones.ts'
import type { Deliverable, Milestone, Phase } from '../../domain/plan/plan.ts'
import { deliverableProgress, workProgress } from '../../domain/plan/progress.ts'
import type { Sheet, WorkbookCell } from '../workbook-tree.ts'
import { onSheet } from './addresses.ts'
import { blank, computed, date, heading, percent, words } from './cells.ts'
import { SheetDraft } from './sheet-draft.ts'

const progressSheetName = 'Livrables & jalons'

const columns = [
  { width: 32 },
  { width: 66 },
  { width: 15.5 },
  { width: 15.5 },
  { width: 15.5 },
  { width: 15.5 },
  { width: 40, hidden: true },
]

export type Progress = {
  readonly phases: readonly Phase[]
  readonly milestones: readonly Milestone[]
}

/** What is to be delivered and when; `progress` refers to the mean progress, where there is one. */
export function progressSheet({ phases, milestones }: Progress): {
  sheet: Sheet
  progress: string | undefined
} {
  const draft = new SheetDraft(progressSheetName, columns)
  draft.banner('Livrables et jalons', 'title')
  draft.banner('L’avancement et les dates se saisissent.', 'note')
  const progress = addDeliverables(draft, phases)
  addMilestones(draft, inDateOrder(milestones))
  return { sheet: draft.sheet({ frozen: { rows: 2, columns: 0 }, repeatedRows: [1, 2] }), progress }
}

export const deliverableStatuses: Record<Deliverable['status'], string> = {
  todo: 'À faire',
  doing: 'En cours',
  done: 'Terminé',
}
export const milestoneStatuses: Record<Milestone['status'], string> = {
  todo: 'À venir',
  doing: 'En cours',
  done: 'Atteint',
  late: 'En retard',
}

function addDeliverables(draft: SheetDraft, phases: readonly Phase[]): string | undefined {
  const mean = workProgress(phases)
  if (mean === undefined) return undefined
  draft.gap()
  draft.banner('Livrables', 'section')
  draft.add([
    heading('Phase'),
    heading('Livrable'),
    heading('Échéance', 'date'),
    heading('Statut'),
    heading('Avancement', 'percent'),
    blank('note'),
    heading('Identifiant'),
  ])
  const first = draft.nextRow
  for (const phase of phases) {
    for (const deliverable of phase.deliverables) draft.add(deliverableCells(phase, deliverable))
  }
  const last = draft.gap(4)
  addDeliverableRules(draft, first, last)
  const row = draft.add([
    words('Avancement moyen', 'total'),
    ...[blank('total'), blank('total', 'date'), blank('total')],
    computed(
      `IF(COUNT(E${first}:E${last})=0,0,AVERAGE(E${first}:E${last}))`,
      mean / 100,
      'percent',
      'total',
    ),
  ])
  return onSheet(progressSheetName, 'E', row)
}

function deliverableCells(phase: Phase, deliverable: Deliverable): WorkbookCell[] {
  return [
    words(phase.name),
    words(deliverable.title),
    date(deliverable.due, 'input'),
    words(deliverableStatuses[deliverable.status], 'input'),
    percent(deliverableProgress(deliverable), 'input'),
    blank('note'),
    words(deliverable.id, 'note'),
  ]
}

function addDeliverableRules(draft: SheetDraft, first: number, last: number): void {
  const choices = Object.values(deliverableStatuses)
  draft.rules.push({ kind: 'date', range: `C${first}:C${last}` })
  draft.rules.push({ kind: 'oneOf', range: `D${first}:D${last}`, choices })
  draft.rules.push({ kind: 'share', range: `E${first}:E${last}` })
}

function addMilestones(draft: SheetDraft, milestones: readonly Milestone[]): void {
  if (milestones.length === 0) return
  draft.gap()
  draft.banner('Jalons', 'section')
  draft.add([
    heading('Statut'),
    heading('Jalon'),
    heading('Date prévue', 'date'),
    heading('Date révisée', 'date'),
    heading('Date réelle', 'date'),
    heading('Écart (jours)', 'integer'),
    heading('Identifiant'),
  ])
  const first = draft.nextRow
  for (const milestone of milestones) draft.add(milestoneCells(milestone, draft.nextRow))
  const last = draft.nextRow - 1
  const choices = Object.values(milestoneStatuses)
  draft.rules.push({ kind: 'oneOf', range: `A${first}:A${last}`, choices })
  draft.rules.push({ kind: 'date', range: `C${first}:E${last}` })
  draft.highlights.push({
    range: `F${first}:F${last}`,
    formula: `AND(ISNUMBER($F${first}),$F${first}>0)`,
    tone: 'bad',
  })
}

function milestoneCells(milestone: Milestone, row: number): WorkbookCell[] {
  const gap = `IF(OR(C${row}="",AND(D${row}="",E${row}="")),"",IF(E${row}="",D${row},E${row})-C${row})`
  return [
    words(milestoneStatuses[milestone.status], 'input'),
    words(milestone.title),
    date(milestone.planned, 'input'),
    date(milestone.revised, 'input'),
    date(milestone.actual, 'input'),
    computed(gap, slippage(milestone), 'integer'),
    words(milestone.id, 'note'),
  ]
}

/** Days after the planned date, or nothing to show while the plan still holds. */
function slippage(milestone: Milestone): number | '' {
  const date = milestone.actual ?? milestone.revised
  if (milestone.planned === undefined || date === undefined) return ''
  return daysBetween(milestone.planned, date)
}
