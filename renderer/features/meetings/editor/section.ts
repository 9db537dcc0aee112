import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import type { Member } from '../../../../shared/domain/plan/plan.ts'
import type { Edit } from '../../../records/editing.ts'

/** What every section of the minutes reads and changes. */
export type MeetingFields = {
  readonly meeting: Meeting
  /** Both teams of the mission, to be added to those who are there. */
  readonly team: readonly Member[]
  readonly today: string
  readonly edit: Edit<Meeting>
}

/** For `memo`: a section is drawn again only when what it reads has changed. */
export function reads(...keys: readonly (keyof Meeting)[]) {
  return (before: MeetingFields, after: MeetingFields): boolean =>
    before.team === after.team &&
    before.today === after.today &&
    before.edit === after.edit &&
    keys.every(key => before.meeting[key] === after.meeting[key])
}
