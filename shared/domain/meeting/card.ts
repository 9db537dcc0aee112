import { present } from '../../values/present.ts'
import type { MeetingKind } from './kind.ts'
import type { Action, Meeting } from './meeting.ts'

/** What lists, the dashboard and the mission's page show of a meeting: enough not to read it whole. */
export type MeetingCard = {
  readonly id: string
  readonly clientId: string
  readonly missionId?: string
  readonly kind: MeetingKind
  readonly title: string
  readonly date?: string
  readonly actions: readonly Action[]
  readonly decisionCount: number
  /** Words to find it by, beside its title. */
  readonly words: string
  /** Every word that it says: the store notes them, for the palette. */
  readonly said?: string
  readonly updatedAt?: string
  readonly deletedAt?: string
}

export function meetingCard(meeting: Meeting): MeetingCard {
  const { id, clientId, kind, title, actions, decisions } = meeting
  return {
    id,
    clientId,
    kind,
    title,
    actions,
    decisionCount: decisions.length,
    words: wordsOf(meeting),
    ...present({
      missionId: meeting.missionId,
      date: meeting.date,
      updatedAt: meeting.updatedAt,
      deletedAt: meeting.deletedAt,
    }),
  }
}

function wordsOf({ place, facilitator, participants, decisions, actions }: Meeting): string {
  return [
    place,
    facilitator,
    ...participants.map(({ name }) => name),
    ...decisions.map(({ title }) => title),
    ...actions.map(({ title }) => title),
  ]
    .filter(text => text !== undefined && text !== '')
    .join(' ')
}
