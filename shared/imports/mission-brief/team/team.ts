import type { Mission } from '../../../domain/mission/mission.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import { membersOf, peopleIn } from '../../header/person.ts'
import { entry as asEntry, type Entry } from '../../outline/entry.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { eachOnce } from '../each-once.ts'
import { isGovernance } from './governance.ts'
import { firmBeside, nameOf } from './houses.ts'
import {
  announcedSide,
  guessedSide,
  houseNamed,
  type Known,
  labelSide,
  ownTitle,
  partSide,
  rowSide,
  type Side,
} from './side.ts'

/** Who works on the mission, on the client's side and on the firm's. */
export function readTeam(parts: readonly Part[], told: Known): Mission['team'] {
  const known = { ...told, firm: firmBeside(parts, told.client) }
  const team: { client: Member[]; firm: Member[] } = { client: [], firm: [] }
  for (const part of parts) {
    let side = partSide(part, known)
    const heading = ownTitle(part, known)
    for (const entry of part.entries) {
      if (isGovernance(entry, part)) continue
      const announced = announcedSide(entry, part, known)
      if (announced === undefined) addMembers(team, entry, side, heading, known)
      else side = announced
    }
  }
  return { client: eachOnce(team.client), firm: eachOnce(team.firm) }
}

function addMembers(
  team: Mission['team'],
  line: Entry,
  side: Side | undefined,
  heading: string | undefined,
  known: Known,
): void {
  const entry = withSideLabel(line)
  const { value = '', children } = entry
  const house = children.length > 0 && value === '' ? houseNamed(nameOf(entry), known) : undefined
  const named = house ?? labelSide(entry, side, known)
  if (named !== undefined) {
    if (value !== '') team[named].push(...peopleIn(value).map(each => withAuthor(each, known)))
    for (const child of children) addMembers(team, child, named, undefined, known)
    return
  }
  for (const told of membersOf(entry)) {
    const member = withAuthor(told, known)
    const noted =
      heading === undefined
        ? member
        : { ...member, note: [heading, member.note].filter(Boolean).join(', ') }
    team[side ?? rowSide(entry, known) ?? guessedSide(member, known)].push(noted)
  }
}

/** « moi en pilote », in the author's own notes. */
function withAuthor(told: Member, { author }: Known): Member {
  return told.name === 'moi' && author !== undefined ? { ...told, name: author } : told
}

/** « Côté mairie, Anne Roy (maire) » has its label before the comma. */
function withSideLabel(told: Entry): Entry {
  const { line, kind, children } = told
  if (told.label !== undefined) return told
  const [, side, people] =
    /^((?:côté|pour|chez|du côté d\S+)\s[^,:]{3,40}),\s+(.+)$/iu.exec(told.text) ?? []
  return side === undefined ? told : asEntry({ line, kind, children, text: `${side} : ${people}` })
}
