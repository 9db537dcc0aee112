import { beforeAll, describe, expect, it } from 'vitest'
import { acceptDocuments } from '../../../../../renderer/features/imports/accept.ts'
import {
  type BudgetReview,
  budgetObstacle,
  budgetReviewOf,
  takenKeys,
  withBudgets,
  withChosen,
  withDecision,
} from '../../../../../renderer/features/imports/budget/budget-review.ts'
import { loadWorkspace, readWorkspace } from '../../../../../renderer/storage/backup.ts'
import { undo } from '../../../../../renderer/storage/history/undo.ts'
import type { ReadWorkbook } from '../../../../../shared/imports/budget/workbook/read-workbook.ts'
import { exampleMission } from '../../../../shared/documents/budget-example.ts'
import { exportedBudget, withCell } from '../../../../shared/imports/budget/edited-workbook.ts'
import { returned, whole, workspaceOf } from '../../../../shared/imports/budget/returned.ts'
import { aStore } from '../../../storage/test-database.ts'

const steering = 'Pilotage et cadrage'
const newId = () => crypto.randomUUID()
let edited: ReadWorkbook

beforeAll(async () => {
  const days = withCell(await exportedBudget(whole), 'Lignes', steering, 'E', 15)
  edited = withCell(days, 'Lignes', steering, 'H', 11)
})

async function reviewIn(workspace = workspaceOf(whole)): Promise<BudgetReview> {
  const budget = await returned(edited, workspace)
  return budgetReviewOf({ kind: 'returned', name: 'budget.xlsx', budget }, '0')
}

const changedHere = workspaceOf({
  ...whole,
  mission: {
    ...exampleMission,
    budget: {
      ...exampleMission.budget,
      lines: exampleMission.budget.lines.map(line => ({
        ...line,
        ...(line.days === 13 && { days: 14 }),
      })),
    },
  },
})
const firstLine = ({ missions }: { missions: typeof changedHere.missions }) =>
  missions[0]?.budget.lines[0]

describe('A budget under review', () => {
  it('is taken whole, but for what its reader leaves', async () => {
    const review = await reviewIn()
    expect(takenKeys(review).size).toBe(2)
    const [days] = review.budget.changes
    const less = withChosen(review, [days?.key ?? ''], false)
    expect(firstLine(withBudgets(workspaceOf(whole), [less], newId))).toMatchObject({
      days: 13,
      spentDays: 11,
    })
    expect(takenKeys(withChosen(less, [days?.key ?? ''], true)).size).toBe(2)
  })

  it('waits until each conflict is decided', async () => {
    const review = await reviewIn(changedHere)
    const conflict = review.budget.changes.find(({ isConflict }) => isConflict)?.key ?? ''
    expect(budgetObstacle([review])).toContain('Choisissez la valeur')
    const kept = withDecision(review, conflict, 'here')
    expect(budgetObstacle([kept])).toBeUndefined()
    expect(firstLine(withBudgets(changedHere, [kept], newId))?.days).toBe(14)
    const told = withDecision(kept, conflict, 'told')
    expect(firstLine(withBudgets(changedHere, [told], newId))?.days).toBe(15)
  })
})

describe('An accepted budget', () => {
  it('is one change, taken back as one', async () => {
    const db = await aStore().open()
    await loadWorkspace(db, workspaceOf(whole), { replace: true })
    const before = await readWorkspace(db)
    const imported = await acceptDocuments(db, [], [await reviewIn(before)])
    expect(imported).toMatchObject({ count: 1, table: 'missions', id: exampleMission.id })
    expect(firstLine(await readWorkspace(db))).toMatchObject({ days: 15, spentDays: 11 })
    expect(await undo(db, exampleMission.id)).toMatchObject({
      kind: 'done',
      what: 'Reprise de «\u00a0budget.xlsx\u00a0»',
    })
    expect((await readWorkspace(db)).missions[0]?.budget).toEqual(before.missions[0]?.budget)
  })

  it('of which nothing is chosen changes nothing', async () => {
    const db = await aStore().open()
    await loadWorkspace(db, workspaceOf(whole), { replace: true })
    const review = await reviewIn(await readWorkspace(db))
    const none = withChosen(review, [...review.chosen], false)
    expect(await acceptDocuments(db, [], [none])).toBeUndefined()
  })
})
