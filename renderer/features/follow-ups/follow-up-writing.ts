import { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { followUpLabels } from '../../../shared/domain/follow-up/kind.ts'
import type { PlannedFollowUp } from '../../../shared/domain/follow-up/schedule.ts'
import { commit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { undo } from '../../storage/history/undo.ts'
import { moveToTrash } from '../../storage/records/trash.ts'
import { showTrashed } from '../../ui/notices/undo-notice.tsx'

type Proposed = Pick<PlannedFollowUp, 'missionId' | 'kind' | 'due'>

/** Keeps a follow-up, so that something can be written about it; resolves to its id. */
export async function keepFollowUp(db: EtabliDatabase, proposed: Proposed): Promise<string> {
  return store(db, 'Suivi ouvert', rowOf(db, proposed))
}

/** A follow-up that will not be made: kept in the trash, so that it is not proposed again. */
export async function putAside(db: EtabliDatabase, { kept, ...proposed }: PlannedFollowUp) {
  const what = 'Suivi écarté'
  if (kept === undefined) {
    const deletedAt = db.clock.now().toISOString()
    await store(db, what, { ...rowOf(db, proposed), deletedAt })
  } else {
    await moveToTrash(db, { table: 'followUps', id: kept.id, what, scope: 'workspace' })
  }
  showTrashed(followUpLabels[proposed.kind], () => undo(db, 'workspace'))
}

function rowOf(db: EtabliDatabase, { missionId, kind, due }: Proposed): FollowUp {
  return FollowUp.parse({ id: db.clock.newId(), missionId, kind, due })
}

async function store(db: EtabliDatabase, what: string, row: FollowUp): Promise<string> {
  await commit(db, { what, scope: 'workspace', edits: [{ table: 'followUps', row }] })
  return row.id
}
