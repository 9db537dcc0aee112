import { expect, test } from 'vitest'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import { clients } from '../../../../renderer/storage/records/clients.ts'
import { missionCardsOf } from '../../../../renderer/storage/records/missions.ts'
import { createMission } from '../../../../renderer/storage/records/new-mission.ts'
import { aStore } from '../test-database.ts'

const asked = { title: ' Four neuf ', start: undefined, end: undefined }

test('A mission for a name nobody has makes its client, and both go with one undo', async () => {
  const db = await aStore().open()
  const id = await createMission(db, { ...asked, client: ' Verrerie Dumas ' })
  const [client] = await clients(db)
  expect(client?.name).toBe('Verrerie Dumas')
  expect(await missionCardsOf(db, client?.id ?? '')).toMatchObject([{ id, title: 'Four neuf' }])
  await undo(db, 'workspace')
  expect(await clients(db)).toEqual([])
})

test('A client is known again whatever the capitals and the accents', async () => {
  const db = await aStore().open()
  await createMission(db, { ...asked, client: 'Café des Arènes' })
  await createMission(db, { ...asked, client: 'CAFE DES ARENES' })
  const [client, ...others] = await clients(db)
  expect(others).toEqual([])
  expect(await missionCardsOf(db, client?.id ?? '')).toHaveLength(2)
})
