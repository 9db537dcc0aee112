import { expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { lastWorkedOn } from '../../../../renderer/storage/records/last-worked-on.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import {
  aClient,
  aMeeting,
  aMission,
  aProposal,
  clientId,
  meetingId,
  missionId,
  proposalId,
  uuid,
} from '../rows.ts'
import { aStore } from '../test-database.ts'

async function withAnImport() {
  const store = aStore()
  const db = await store.open()
  await commit(db, {
    what: 'Documents importés',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission() },
      { table: 'proposals', row: aProposal() },
      { table: 'meetings', row: aMeeting() },
    ],
  })
  const edited = async (
    table: 'missions' | 'proposals' | 'meetings',
    id: string,
    title: string,
  ) => {
    store.waitSeconds(60)
    const change = (row: object) => ({
      ...row,
      [table === 'proposals' ? 'subject' : 'title']: title,
    })
    await commit(db, { what: 'Titre', scope: id, edits: [{ table, id, change } as never] })
  }
  return { db, edited }
}

it('What was written in comes back, the latest first, each once; an import alone is no work', async () => {
  const { db, edited } = await withAnImport()
  expect(await lastWorkedOn(db, 5)).toEqual([])
  await edited('proposals', proposalId, 'Offre revue')
  await edited('missions', missionId, 'Boutique')
  await edited('proposals', proposalId, 'Offre finale')
  expect(await lastWorkedOn(db, 5)).toMatchObject([
    { noun: 'proposal', id: proposalId, title: 'Offre finale', clientId },
    { noun: 'mission', id: missionId, title: 'Boutique', clientId },
  ])
  expect(await lastWorkedOn(db, 1)).toHaveLength(1)
})

it('What is in the trash, or belongs to no page, is not told', async () => {
  const { db, edited } = await withAnImport()
  await edited('meetings', meetingId, 'Comité')
  await commit(db, {
    what: 'Client créé',
    scope: 'workspace',
    edits: [{ table: 'clients', row: aClient({ id: uuid(9) }) }],
  })
  expect(await lastWorkedOn(db, 5)).toHaveLength(1)
  await moveToTrash(db, { table: 'meetings', id: meetingId, what: 'Supprimé', scope: 'workspace' })
  expect(await lastWorkedOn(db, 5)).toEqual([])
})
