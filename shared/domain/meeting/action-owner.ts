import { folded } from '../../french/folded.ts'
import type { Meeting } from './meeting.ts'

type Attended = Pick<Meeting, 'participants' | 'facilitator'>

/** Who can take an action on: those who were there. */
export function possibleOwners({ participants, facilitator = '' }: Attended): string[] {
  const names = [...participants.map(({ name }) => name.trim()), facilitator.trim()]
  return [...new Set(names)].filter(name => name !== '')
}

/** Why this owner may not know of the action: they were not there to take it on. */
export function ownerWarning(owner: string | undefined, meeting: Attended): string | undefined {
  const given = namesIn(owner ?? '')
  const there = possibleOwners(meeting)
  if (given.length === 0 || there.length === 0) return undefined
  const absent = given.filter(name => !there.some(present => isSame(name, present)))
  return absent.length === 0 ? undefined : `Hors des participants : ${absent.join(', ')}`
}

/** « Antoine et Marc », « Antoine, Marc », « Antoine / Marc ». */
function namesIn(owner: string): string[] {
  return owner
    .split(/\s*[,;/+&]\s*|\s+et\s+/)
    .map(name => name.trim())
    .filter(name => name !== '')
}

/** « Antoine » is Antoine Lefort. */
function isSame(given: string, present: string): boolean {
  const words = folded(present).split(' ')
  return folded(given)
    .split(' ')
    .every(word => words.includes(word))
}
