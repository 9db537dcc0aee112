import { expect, test } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { draftOf } from '../../../../renderer/storage/drafts/drafts.ts'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import { addReport, reportToBe } from '../../../../renderer/storage/records/new-report.ts'
import { reportCards } from '../../../../renderer/storage/records/reports.ts'
import { aClient, aMission, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

const asked = { missionId, kind: 'monthly', today: '2024-09-15' } as const

async function withMission() {
  const db = await aStore().open()
  await commit(db, {
    what: 'Import',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission({ start: '2024-09-01', end: '2024-12-20' }) },
    ],
  })
  return db
}

test('A report is stored with its month, and goes with one undo', async () => {
  const db = await withMission()
  const id = await addReport(db, asked)
  expect(await db.reports.get(id)).toMatchObject({ missionId, period: { label: 'Septembre 2024' } })
  await undo(db, 'workspace')
  expect(await reportCards(db)).toEqual([])
})

test('The second report is about the month after the first', async () => {
  const db = await withMission()
  await addReport(db, asked)
  expect(await reportToBe(db, asked)).toMatchObject({ period: { label: 'Octobre 2024' } })
  expect(await reportCards(db)).toHaveLength(1)
})

test('What is still being typed in the mission is in the report', async () => {
  const db = await withMission()
  const draft = draftOf(db, 'missions', missionId)
  const leave = draft.subscribe(() => {})
  while (draft.view().row === undefined) await new Promise(resolve => setTimeout(resolve, 5))
  const risks = [{ id: uuid(60), title: 'Départ' }]
  draft.edit({ what: 'Risques', scope: missionId, change: row => ({ ...row, risks }) })
  const id = await addReport(db, asked)
  leave()
  expect((await db.reports.get(id))?.risks).toEqual(risks)
})

test('A mission that is gone is said to be, in one sentence', async () => {
  const db = await withMission()
  await expect(addReport(db, { ...asked, missionId: uuid(99) })).rejects.toThrow(
    'Cette mission ou son client n’est plus là',
  )
})
