import type Dexie from 'dexie'

/** Version of the tables and of the rows in them. A released version is never edited: add the next. */
export const schemaVersion = 1

/**
 * Each version with its reason. Only what is queried is indexed, and never prose; `deletedAt` is
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
}
