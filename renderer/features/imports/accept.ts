import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { type Place, placeIn } from '../../../shared/imports/kinds/told-document.ts'
import { changedRows } from '../../../shared/imports/plan/changed-rows.ts'
import { importPlan, inReadingOrder } from '../../../shared/imports/plan/import-plan.ts'
import { loadWorkspace, readWorkspace } from '../../storage/backup.ts'
import { commit, type Edit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import type { Review } from './review/review.ts'

/** A change that was made, and where one sees what it brought: a record or, of several, a list. */
export type Imported = {
  readonly changeId: string
  readonly count: number
  readonly table: 'missions' | Place['table']
  readonly id: string | undefined
}

/** Stores all of the documents as one change; resolves to nothing where they change nothing. */
export async function acceptDocuments(
  db: EtabliDatabase,
  reviews: readonly Review[],
): Promise<Imported | undefined> {
  const stored = await readWorkspace(db)
  const { workspace, planned } = importPlan(stored, reviews, db.clock.newId)
  const edits = changedRows(stored, workspace) as Edit[]
  const brought = inReadingOrder(reviews).filter(({ key }) => isNews(planned.get(key)?.outcome))
  const [first, ...others] = brought
  if (edits.length === 0 || first === undefined) return undefined
  const changeId = db.clock.newId()
  await commit(db, { what: changeName(brought), scope: 'workspace', edits, changeId })
  const mission = planned.get(first.key)?.mission
  const place = placeIn(first.document.content)
  const isCreated = planned.get(first.key)?.outcome === 'created'
  const id = others.length === 0 && isCreated ? (place?.id ?? mission?.id) : undefined
  return { changeId, count: brought.length, table: place?.table ?? 'missions', id }
}

/** Puts the workspace, the documents in it, in the place of the one at hand. Throws what can be shown. */
export async function acceptWorkspace(
  db: EtabliDatabase,
  workspace: Workspace,
  reviews: readonly Review[],
): Promise<void> {
  const whole = importPlan(workspace, reviews, db.clock.newId).workspace
  const outcome = await loadWorkspace(db, whole, { replace: true })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
}

function isNews(outcome: string | undefined): boolean {
  return outcome === 'created' || outcome === 'completed'
}

function changeName(brought: readonly Review[]): string {
  const [first, ...others] = brought
  return others.length === 0
    ? `Import de «\u00a0${first?.name}\u00a0»`
    : `Import de ${brought.length} documents`
}
