import { expect, test } from 'vitest'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import {
  clientRecords,
  clients,
  createClient,
} from '../../../../renderer/storage/records/clients.ts'
import { createMission } from '../../../../renderer/storage/records/new-mission.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import { aStore } from '../test-database.ts'

test('A prospect is created once: a name that is known leads to its page', async () => {
  const db = await aStore().open()
  const id = await createClient(db, { name: ' Verrerie Dumas ', sector: ' Verre ' })
  expect(await clients(db)).toMatchObject([{ id, name: 'Verrerie Dumas', sector: 'Verre' }])
  expect(await createClient(db, { name: 'VERRERIE DUMAS', sector: '' })).toBe(id)
  await undo(db, 'workspace')
  expect(await clients(db)).toEqual([])
})

test('A client’s page lists what was made for them, and nothing of the trash', async () => {
  const db = await aStore().open()
  const client = await createClient(db, { name: 'Verrerie Dumas', sector: '' })
  const asked = { client: 'Verrerie Dumas', title: 'Four neuf', start: undefined, end: undefined }
  const mission = await createMission(db, asked)
  await createMission(db, { ...asked, client: 'Café Brun' })
  const titles = async () => (await clientRecords(db, client)).missions.map(({ title }) => title)
  expect(await titles()).toEqual(['Four neuf'])
  await moveToTrash(db, { table: 'missions', id: mission, what: '', scope: 'workspace' })
  expect(await titles()).toEqual([])
})
