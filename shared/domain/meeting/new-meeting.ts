import { present } from '../../values/present.ts'
import type { Client } from '../client/client.ts'
import type { Firm } from '../firm/firm.ts'
import type { Mission } from '../mission/mission.ts'
import type { Member } from '../plan/plan.ts'
import { type MeetingKind, meetingKindLabel, usualAgendas } from './kind.ts'
import { type Action, Meeting } from './meeting.ts'
import { type ActedMeeting, openActions } from './open-actions.ts'

export type NewMeeting = {
  readonly kind: MeetingKind
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly newId: () => string
  /** The mission's other meetings, whose open actions are gone through again. */
  readonly earlier: readonly (ActedMeeting & { readonly kind: MeetingKind })[]
  /** Agreed on in the dialog, in place of what is usual. */
  readonly title?: string | undefined
  readonly date?: string | undefined
}

/** Minutes ready to be written in the room: who is there, what is gone through, what is still open. */
export function newMeeting(given: NewMeeting): Meeting {
  const { kind, mission, client, firm, today, newId } = given
  const agenda = usualAgendas[kind].map(([title, minutes]) => ({ title, minutes }))
  return Meeting.parse({
    id: newId(),
    clientId: client.id,
    missionId: mission.id,
    kind,
    title: given.title?.trim() || usualTitle(given),
    date: given.date ?? today,
    ...present({
      facilitator: mission.team.firm[0]?.name ?? mission.author ?? firm.people[0]?.name,
    }),
    participants: participantsOf(mission),
    agenda,
    sections: agenda.map(({ title }) => ({ title, notes: '' })),
    actions: carriedOver(given),
  })
}

/** « Comité de pilotage n° 3 », « Atelier : Catalogue en ligne ». */
export function usualTitle({
  kind,
  mission,
  earlier,
}: Pick<NewMeeting, 'kind' | 'earlier'> & { readonly mission: Pick<Mission, 'title'> }): string {
  const label = meetingKindLabel(kind)
  if (kind === 'steering') return `${label} n°\u00a0${rankAmong(earlier)}`
  const about = mission.title ?? ''
  return about === '' ? label : `${label}\u00a0: ${about}`
}

function rankAmong(earlier: NewMeeting['earlier']): number {
  return earlier.filter(({ kind }) => kind === 'steering').length + 1
}

/** Both teams, the client's first; nobody twice. */
function participantsOf({ team, contact }: Mission): Member[] {
  const there = [...(contact === undefined ? [] : [contact]), ...team.client, ...team.firm]
  const byName = new Map<string, Member>()
  for (const { name, role } of there) {
    const known = byName.get(name)
    if (name.trim() !== '') byName.set(name, { name, ...present({ role: role ?? known?.role }) })
  }
  return [...byName.values()]
}

function carriedOver({ earlier }: NewMeeting): Action[] {
  return openActions(earlier).map(({ action, decidedOn }) => ({
    ...action,
    ...present({ decidedOn }),
  }))
}
