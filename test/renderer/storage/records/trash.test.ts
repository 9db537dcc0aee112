import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import {
  belongings,
  type Disposable,
  moveToTrash,
  restore,
  trash,
} from '../../../../renderer/storage/records/trash.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import {
  aClient,
  aFollowUp,
  aMeeting,
  aMission,
  aProposal,
  clientId,
  followUpId,
  meetingId,
  missionId,
  proposalId,
  uuid,
} from '../rows.ts'
import { aStore } from '../test-database.ts'

async function aWorkspace() {
  const store = aStore()
  const db = await store.open()
  await commit(db, {
    what: 'Mission créée',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission() },
      { table: 'proposals', row: aProposal() },
      { table: 'meetings', row: aMeeting() },
      { table: 'followUps', row: aFollowUp() },
    ],
  })
  return { store, db }
}

function throwAway(db: EtabliDatabase, table: Disposable, id: string) {
  return moveToTrash(db, { table, id, what: 'Suppression', scope: 'workspace' })
}

const ofMission = [proposalId, meetingId, followUpId]

async function idsInTrash(db: EtabliDatabase): Promise<string[]> {
  return (await trash(db)).map(({ id }) => id).toSorted()
}

describe('the trash', () => {
  it('takes a client with its missions and all that belongs to them, and says beforehand what will go', async () => {
    const { db } = await aWorkspace()
    expect(await belongings(db, 'clients', clientId)).toEqual({
      missions: [missionId],
      proposals: [proposalId],
      meetings: [meetingId],
      reports: [],
      followUps: [followUpId],
    })
    await throwAway(db, 'clients', clientId)
    expect(await idsInTrash(db)).toEqual([clientId, missionId, ...ofMission])
  })

  it('takes a mission with its proposals, minutes and follow-ups, and leaves its client', async () => {
    const { db } = await aWorkspace()
    await throwAway(db, 'missions', missionId)
    expect(await idsInTrash(db)).toEqual([missionId, ...ofMission])
  })

  it('gives back everything that went there together', async () => {
    const { db } = await aWorkspace()
    await throwAway(db, 'clients', clientId)
    const mission = (await trash(db)).find(({ table }) => table === 'missions')
    if (mission) await restore(db, mission)
    expect(await trash(db)).toEqual([])
  })

  it('gives back what the record belongs to as well, lest it belong to nothing', async () => {
    const { store, db } = await aWorkspace()
    await throwAway(db, 'proposals', proposalId)
    store.waitSeconds(60)
    await throwAway(db, 'clients', clientId)
    const proposal = (await trash(db)).find(({ table }) => table === 'proposals')
    if (proposal) await restore(db, proposal)
    expect(await idsInTrash(db)).toEqual([meetingId, followUpId])
  })

  it('keeps the rows: nothing is ever erased', async () => {
    const { db } = await aWorkspace()
    await throwAway(db, 'clients', clientId)
    expect(await db.missions.get(missionId)).toMatchObject({ title: 'Catalogue en ligne' })
  })

  it('is emptied of a deletion by one undo', async () => {
    const { db } = await aWorkspace()
    await throwAway(db, 'clients', clientId)
    expect(await undo(db, 'workspace')).toMatchObject({ kind: 'done' })
    expect(await trash(db)).toEqual([])
  })

  it('tells versions of one offer, and documents of one title, apart', async () => {
    const { db } = await aWorkspace()
    const offers = [1, 2].map(version =>
      aProposal({ id: uuid(10 + version), number: '2026-001', version, date: '2026-03-12' }),
    )
    const edits = offers.map(row => ({ table: 'proposals' as const, row }))
    await commit(db, { what: 'Versions', scope: 'workspace', edits })
    for (const { id } of offers) await throwAway(db, 'proposals', id)
    await throwAway(db, 'followUps', followUpId)
    expect((await trash(db)).map(({ detail }) => detail).toSorted()).toEqual([
      `Ateliers Réunis, 2026-001 v1, ${formatDate('2026-03-12')}`,
      `Ateliers Réunis, 2026-001 v2, ${formatDate('2026-03-12')}`,
      `Catalogue en ligne, ${formatDate('2024-10-15')}`,
    ])
  })

  it('lists the latest first, by name', async () => {
    const { store, db } = await aWorkspace()
    await throwAway(db, 'proposals', proposalId)
    store.waitSeconds(60)
    await throwAway(db, 'missions', missionId)
    const names = (await trash(db)).map(({ name }) => name)
    expect(names.slice(0, -1).toSorted()).toEqual([
      'Atelier',
      'Catalogue en ligne',
      'Suivi à 1 mois',
    ])
    expect(names.at(-1)).toBe('Offre')
  })
})
