import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { type Place, placeIn } from '../../../shared/imports/kinds/told-document.ts'
import { type ChangedRow, changedRows } from '../../../shared/imports/plan/changed-rows.ts'
import {
  type ImportPlan,
  importPlan,
  inReadingOrder,
} from '../../../shared/imports/plan/import-plan.ts'
import { loadWorkspace, readWorkspace } from '../../storage/backup.ts'
import { commit, type Edit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import type { Scope } from '../../storage/history/history-row.ts'
import { type BudgetReview, takenKeys, withBudgets } from './budget/budget-review.ts'
import type { Review } from './review/review.ts'

/** A change that was made, and where one sees what it brought: a record or, of several, a list. */
export type Imported = {
  readonly changeId: string
  /** Where Ctrl+Z takes it back. */
  readonly scope: Scope
  readonly count: number
  readonly table: 'missions' | Place['table']
  readonly id: string | undefined
}

/** Stores all of the documents and budgets as one change; resolves to nothing where they change nothing. */
export async function acceptDocuments(
  db: EtabliDatabase,
  reviews: readonly Review[],
  budgets: readonly BudgetReview[] = [],
): Promise<Imported | undefined> {
  const stored = await readWorkspace(db)
  const { workspace, planned } = importPlan(stored, reviews, db.clock.newId)
  const rows = changedRows(stored, withBudgets(workspace, budgets, db.clock.newId))
  const brought = inReadingOrder(reviews).filter(({ key }) => isNews(planned.get(key)?.outcome))
  const taken = budgets.filter(each => takenKeys(each).size > 0)
  if (rows.length === 0 || brought.length + taken.length === 0) return undefined
  const changeId = db.clock.newId()
  const what = changeName(brought, taken)
  const record = brought.length === 0 ? onlyRecord(rows) : undefined
  const scope = record?.id ?? 'workspace'
  await commit(db, { what, scope, edits: rows as Edit[], changeId })
  const count = brought.length + taken.length
  return { changeId, scope, count, ...(record ?? placeOf(brought, planned)) }
}

/** Where budgets changed one record, its own page shows it and takes it back. */
function onlyRecord([first, ...others]: readonly ChangedRow[]): RecordPlace | undefined {
  if (others.length > 0) return undefined
  const isRecord = first?.table === 'missions' || first?.table === 'proposals'
  return isRecord ? { table: first.table, id: first.row.id } : undefined
}

type RecordPlace = { readonly table: 'missions' | 'proposals'; readonly id: string }

/** The record that came alone, or the list of several. */
function placeOf(
  [first, ...others]: readonly Review[],
  planned: ImportPlan['planned'],
): Pick<Imported, 'table' | 'id'> {
  if (first === undefined) return { table: 'missions', id: undefined }
  const mission = planned.get(first.key)?.mission
  const place = placeIn(first.document.content)
  const isCreated = planned.get(first.key)?.outcome === 'created'
  const id = others.length === 0 && isCreated ? (place?.id ?? mission?.id) : undefined
  return { table: place?.table ?? 'missions', id }
}

/** Puts the workspace, the documents in it, in the place of the one at hand. Throws what can be shown. */
export async function acceptWorkspace(
  db: EtabliDatabase,
  workspace: Workspace,
  reviews: readonly Review[],
  budgets: readonly BudgetReview[] = [],
): Promise<void> {
  const planned = importPlan(workspace, reviews, db.clock.newId).workspace
  const whole = withBudgets(planned, budgets, db.clock.newId)
  const outcome = await loadWorkspace(db, whole, { replace: true })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
}

function isNews(outcome: string | undefined): boolean {
  return outcome === 'created' || outcome === 'completed'
}

function changeName(brought: readonly Review[], budgets: readonly BudgetReview[]): string {
  const [first, ...others] = [...brought, ...budgets]
  if (others.length > 0) return `Import de ${others.length + 1} documents`
  return `${brought.length === 0 ? 'Reprise' : 'Import'} de «\u00a0${first?.name}\u00a0»`
}
