import { expect, test } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import { addProposal } from '../../../../renderer/storage/records/new-proposal.ts'
import { proposalCards } from '../../../../renderer/storage/records/proposals.ts'
import { aClient, aMission, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

async function withMission() {
  const db = await aStore().open()
  await commit(db, {
    what: 'Import',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission({ objective: 'Vendre en ligne' }) },
    ],
  })
  return db
}

test('A proposal is stored with what its mission says, and goes with one undo', async () => {
  const db = await withMission()
  const id = await addProposal(db, { missionId, today: '2024-09-15' })
  expect(await db.proposals.get(id)).toMatchObject({
    missionId,
    clientId: aClient().id,
    status: 'draft',
    objective: 'Vendre en ligne',
  })
  await undo(db, 'workspace')
  expect(await proposalCards(db)).toEqual([])
})

test('A mission that is gone is said to be, in one sentence', async () => {
  const db = await withMission()
  await expect(addProposal(db, { missionId: uuid(99), today: '2024-09-15' })).rejects.toThrow(
    'Cette mission ou son client n’est plus là',
  )
})
