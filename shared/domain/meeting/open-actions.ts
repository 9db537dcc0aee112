import { folded } from '../../french/folded.ts'
import { addDays, compareDates } from '../calendar/calendar.ts'
import type { Action } from './meeting.ts'

/** A meeting as far as its actions go. */
export type ActedMeeting = {
  readonly id: string
  readonly missionId?: string | undefined
  readonly title: string
  readonly date?: string | undefined
  readonly actions: readonly Action[]
}

export type OpenAction = {
  readonly action: Action
  /** The latest meeting that holds it, and its place there: where its state is told. */
  readonly meetingId: string
  readonly index: number
  readonly missionId?: string | undefined
  readonly meetingTitle: string
  /** When it was first decided. */
  readonly decidedOn?: string | undefined
}

/**
 * What is still to be done across meetings, soonest due first. An action that a later meeting of the
 * same mission carries over counts once, as that meeting tells it.
 */
export function openActions(meetings: readonly ActedMeeting[]): OpenAction[] {
  const latest = new Map<string, OpenAction>()
  for (const meeting of inOrder(meetings)) {
    meeting.actions.forEach((action, index) => {
      const key = `${meeting.missionId ?? meeting.id} ${identityOf(action)}`
      latest.set(key, told(action, index, meeting, latest.get(key)))
    })
  }
  return [...latest.values()]
    .filter(({ action }) => action.status !== 'done' && action.title.trim() !== '')
    .toSorted((a, b) => compareDates(dueOf(a), dueOf(b)))
}

/** Those late by that day, or due within so many days of it. */
export function actionsDue(
  actions: readonly OpenAction[],
  today: string,
  withinDays: number,
): OpenAction[] {
  const last = addDays(today, withinDays)
  return actions.filter(({ action: { due } }) => due !== undefined && due <= last)
}

export function isActionLate({ due, status }: Action, today: string): boolean {
  return status !== 'done' && due !== undefined && due < today
}

/** The action's own id, or its words where it has none, as in what was imported. */
export function identityOf({ id, title }: Pick<Action, 'id' | 'title'>): string {
  return id ?? folded(title)
}

/** By date; a meeting without one is being prepared, and comes last. */
function inOrder(meetings: readonly ActedMeeting[]): ActedMeeting[] {
  return meetings.toSorted((a, b) => compareDates(a.date ?? '9999', b.date ?? '9999'))
}

function told(
  action: Action,
  index: number,
  { id, title, missionId, date }: ActedMeeting,
  earlier: OpenAction | undefined,
): OpenAction {
  const decidedOn = action.decidedOn ?? earlier?.decidedOn ?? date
  return { action, meetingId: id, index, missionId, meetingTitle: title, decidedOn }
}

function dueOf({ action }: OpenAction): string {
  return action.due ?? '9999'
}
