import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import {
  meetingCards,
  meetingCardsOf,
  tickAction,
} from '../../../../renderer/storage/records/meetings.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import { openActions } from '../../../../shared/domain/meeting/open-actions.ts'
import { aMeeting, meetingId, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

async function withMeetings() {
  const store = aStore()
  const db = await store.open()
  const edits = [
    {
      table: 'meetings' as const,
      row: aMeeting({ actions: [{ title: 'Devis', status: 'todo' }] }),
    },
    { table: 'meetings' as const, row: aMeeting({ id: uuid(40), missionId: uuid(41) }) },
  ]
  await commit(db, { what: 'Compte-rendu créé', scope: 'workspace', edits })
  return { store, db }
}

describe('the cards of meetings', () => {
  it('say what the minutes say, mission by mission', async () => {
    const { db } = await withMeetings()
    expect(await meetingCards(db)).toHaveLength(2)
    expect(await meetingCardsOf(db, missionId)).toMatchObject([
      { id: meetingId, kind: 'workshop', actions: [{ title: 'Devis', status: 'todo' }] },
    ])
  })

  it('follow an edit, the trash and an undo', async () => {
    const { db } = await withMeetings()
    await commit(db, {
      what: 'Action faite',
      scope: meetingId,
      edits: [
        {
          table: 'meetings',
          id: meetingId,
          change: row => ({
            ...row,
            actions: row.actions.map(each => ({ ...each, status: 'done' })),
          }),
        },
      ],
    })
    expect((await meetingCardsOf(db, missionId))[0]?.actions[0]?.status).toBe('done')
    await moveToTrash(db, {
      table: 'meetings',
      id: meetingId,
      what: 'Supprimé',
      scope: 'workspace',
    })
    expect(await meetingCardsOf(db, missionId)).toEqual([])
    await undo(db, 'workspace')
    expect(await meetingCardsOf(db, missionId)).toHaveLength(1)
  })

  it('tell what is left once an action is ticked, and take it back on undo', async () => {
    const { db } = await withMeetings()
    const open = async () => openActions(await meetingCardsOf(db, missionId))
    const [action] = await open()
    if (action === undefined) throw new Error('no open action')
    await tickAction(db, action, missionId)
    expect(await open()).toEqual([])
    await undo(db, missionId)
    expect(await open()).toEqual([action])
  })

  it('are made for a workspace stored before there were any', async () => {
    const { store, db } = await withMeetings()
    await db.meetingCards.clear()
    await db.meta.delete('cardsVersion')
    db.close()
    expect(await meetingCards(await store.open())).toHaveLength(2)
  })
})
