import type Dexie from 'dexie'
import type { Transaction } from 'dexie'
import { schemas, type TableName, tableNames } from './tables.ts'

/**
 * Each version with its reason; the last is `shared/domain/workspace/schema-version.ts`. Only what is queried is indexed, and never prose; `deletedAt` is
 * absent from most rows, so its index holds the trash alone.
 */
export function declareVersions(db: Dexie): void {
  // 1: the workspace of the first release, its history, and the cards that lists are drawn from.
  db.version(1).stores({
    firm: '',
    clients: 'id, deletedAt',
    missions: 'id, clientId, deletedAt',
    proposals: 'id, clientId, missionId, deletedAt',
    meetings: 'id, clientId, missionId, deletedAt',
    reports: 'id, clientId, missionId, deletedAt',
    leads: 'id, deletedAt',
    followUps: 'id, missionId, deletedAt',
    playbooks: 'id, deletedAt',
    missionCards: 'id, clientId, deletedAt',
    proposalCards: 'id, clientId, missionId, deletedAt',
    history: '++seq, &changeId, [scope+status+seq], *touched',
    meta: 'key',
  })
  // 2: documents as they were sent, and the cards of meetings and reports; fields that rows written
  // before lack take their defaults.
  db.version(2)
    .stores({
      justifications: 'id, deletedAt',
      sentDocuments: 'id, sourceId, clientId, missionId, deletedAt',
      meetingCards: 'id, clientId, missionId, deletedAt',
      reportCards: 'id, clientId, missionId, deletedAt',
    })
    .upgrade(withDefaults)
}

async function withDefaults(transaction: Transaction): Promise<void> {
  for (const name of tableNames) await parseAgain(transaction, name)
}

/** A row that no longer parses is left as it is: opening the others matters more. */
function parseAgain(transaction: Transaction, name: TableName): PromiseLike<number> {
  return transaction
    .table(name)
    .toCollection()
    .modify((row: object, place: { value: object }) => {
      const parsed = schemas[name].safeParse(row)
      if (parsed.success) place.value = parsed.data
    })
}
