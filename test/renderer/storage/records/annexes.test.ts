import { expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { annexRows, finishedMissions } from '../../../../renderer/storage/records/annexes.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { aClient, aFollowUp, aMission, clientId, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

const done = Report.parse({
  id: uuid(40),
  clientId,
  missionId: uuid(21),
  kind: 'final',
  title: 'Bilan',
  status: 'done',
  summary: '',
})

async function aWorkspace() {
  const db = await aStore().open()
  await commit(db, {
    what: 'Import',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission({ start: '2023-01-01', end: '2023-06-30' }) },
      { table: 'missions', row: aMission({ id: uuid(21), title: 'Audit', end: '2030-01-01' }) },
      { table: 'missions', row: aMission({ id: uuid(22), title: 'En cours', end: '2030-01-01' }) },
      { table: 'reports', row: done },
      { table: 'followUps', row: aFollowUp() },
    ],
  })
  return db
}

it('missions can be shown once their dates are past, or a report says that they are done', async () => {
  const db = await aWorkspace()
  expect(await finishedMissions(db, '2024-09-15')).toEqual([
    { id: uuid(21), title: 'Audit', clientName: 'Ateliers Réunis' },
    { id: missionId, title: 'Catalogue en ligne', clientName: 'Ateliers Réunis' },
  ])
})

it('gathers what is told of the missions asked for, and of no other', async () => {
  const db = await aWorkspace()
  const rows = await annexRows(db, [missionId, uuid(99)])
  expect(rows.missions.map(({ id }) => id)).toEqual([missionId])
  expect(rows.clients.map(({ id }) => id)).toEqual([clientId])
  expect(rows.followUps).toHaveLength(1)
  expect(rows.reports).toEqual([])
})
