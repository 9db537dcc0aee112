import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import {
  forNewReport,
  reportCards,
  reportCardsOf,
} from '../../../../renderer/storage/records/reports.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { aMeeting, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

const april = uuid(50)

function aReport(fields: object): Report {
  return Report.parse({ clientId: uuid(1), kind: 'monthly', title: 'Avril', missionId, ...fields })
}

async function withReports() {
  const store = aStore()
  const db = await store.open()
  const edits = [
    { table: 'reports' as const, row: aReport({ id: april, summary: 'Tout tient.' }) },
    { table: 'reports' as const, row: aReport({ id: uuid(51), missionId: uuid(41) }) },
    { table: 'meetings' as const, row: aMeeting() },
    { table: 'meetings' as const, row: aMeeting({ id: uuid(42), missionId: uuid(41) }) },
  ]
  await commit(db, { what: 'Rapport créé', scope: 'workspace', edits })
  return { store, db }
}

describe('the cards of reports', () => {
  it('say what the reports say, mission by mission', async () => {
    const { db } = await withReports()
    expect(await reportCards(db)).toHaveLength(2)
    expect(await reportCardsOf(db, missionId)).toMatchObject([
      { id: april, kind: 'monthly', status: 'green', words: 'Tout tient.' },
    ])
  })

  it('follow an edit, the trash and an undo', async () => {
    const { db } = await withReports()
    await commit(db, {
      what: 'Statut',
      scope: april,
      edits: [{ table: 'reports', id: april, change: row => ({ ...row, status: 'red' }) }],
    })
    expect((await reportCardsOf(db, missionId))[0]?.status).toBe('red')
    await moveToTrash(db, { table: 'reports', id: april, what: 'Supprimé', scope: 'workspace' })
    expect(await reportCardsOf(db, missionId)).toEqual([])
    await undo(db, 'workspace')
    expect(await reportCardsOf(db, missionId)).toHaveLength(1)
  })

  it('are made for a workspace stored before there were any', async () => {
    const { store, db } = await withReports()
    await db.reportCards.clear()
    await db.meta.delete('cardsVersion')
    db.close()
    expect(await reportCards(await store.open())).toHaveLength(2)
  })
})

it('A new report knows the reports, meetings and follow-ups of its own mission, out of the trash', async () => {
  const { db } = await withReports()
  const known = await forNewReport(db, missionId)
  expect(known.reports.map(({ id }) => id)).toEqual([april])
  expect(known.meetings).toHaveLength(1)
  await moveToTrash(db, { table: 'reports', id: april, what: 'Supprimé', scope: 'workspace' })
  expect((await forNewReport(db, missionId)).reports).toEqual([])
})
