import type { EtabliDatabase } from '../database/database.ts'
import type { TableName } from '../database/tables.ts'
import type { RowEdit } from '../history/history-row.ts'

/** A record that somebody wrote in, with what a list shows of it. */
export type WorkedOn = {
  readonly noun: 'mission' | 'proposal' | 'report' | 'meeting' | 'playbook'
  readonly id: string
  readonly title: string
  /** None for a playbook, which is the firm's own. */
  readonly clientId?: string
  /** When it was last changed. */
  readonly at: string
}

/** Changes read back at the most; of an import, which touches many records, none is told. */
const changesRead = 30
const fewRecords = 3

/** The records that were last written in, the latest first: where one may go on. */
export async function lastWorkedOn(db: EtabliDatabase, limit: number): Promise<WorkedOn[]> {
  const changes = await db.history.orderBy('seq').reverse().limit(changesRead).toArray()
  const touched = new Map<string, { edit: RowEdit; at: string }>()
  for (const { edits, at, status } of changes)
    if (status === 'done' && edits.length <= fewRecords)
      for (const edit of edits) if (!touched.has(edit.id)) touched.set(edit.id, { edit, at })
  const found: WorkedOn[] = []
  for (const { edit, at } of touched.values()) {
    const record = found.length < limit ? await recordOf(db, edit.table, edit.id) : undefined
    if (record !== undefined) found.push({ ...record, id: edit.id, at })
  }
  return found
}

async function recordOf(
  db: EtabliDatabase,
  table: TableName,
  id: string,
): Promise<Omit<WorkedOn, 'id' | 'at'> | undefined> {
  switch (table) {
    case 'missions': {
      const card = await db.missionCards.get(id)
      return kept(card, { noun: 'mission', title: card?.title })
    }
    case 'proposals': {
      const card = await db.proposalCards.get(id)
      return kept(card, { noun: 'proposal', title: card?.subject })
    }
    case 'reports': {
      const card = await db.reportCards.get(id)
      return kept(card, { noun: 'report', title: card?.title })
    }
    case 'meetings': {
      const card = await db.meetingCards.get(id)
      return kept(card, { noun: 'meeting', title: card?.title })
    }
    case 'playbooks': {
      const playbook = await db.playbooks.get(id)
      return kept(playbook, { noun: 'playbook', title: playbook?.title })
    }
    default:
      return undefined
  }
}

type Kept = { readonly clientId?: string; readonly deletedAt?: string | undefined }

/** Nothing of a record that is in the trash, or gone with its store. */
function kept(
  row: Kept | undefined,
  { noun, title = '' }: { noun: WorkedOn['noun']; title: string | undefined },
): Omit<WorkedOn, 'id' | 'at'> | undefined {
  if (row === undefined || row.deletedAt !== undefined) return undefined
  return { noun, title, ...(row.clientId !== undefined && { clientId: row.clientId }) }
}
