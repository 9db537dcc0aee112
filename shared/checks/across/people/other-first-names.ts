import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { peopleToldIn, type ToldPerson } from '../../reading/told-people.ts'
import { keptResults } from '../../scene/kept-results.ts'
import {
  documentsOf,
  missionOf,
  placeIn,
  type Scene,
  type Told,
  writingsOf,
} from '../../scene/scene.ts'
import { nearNameMessage } from './name-finding.ts'
import { areToldApart } from './told-apart.ts'

/**
 * « Corinne Valette » in one report, where the brief has but a Karine Valette: two first names that sound alike
 * before one last name. Who has the company’s name, or is at its head, has a family.
 */
export function otherFirstNames(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    const mission = missionOf(told)
    if (mission === undefined) return []
    const team = byLastName(mission.team.client)
    if (team.size === 0) return []
    return peopleToldIn(told).flatMap(person => {
      const meant = namesakeOf(person, team)
      if (meant === undefined || isPresent(person, told)) return []
      if (areToldApart(told, person.name, meant)) return []
      return isKnown(person.name, told, scene) ? [] : [finding(told, person, meant, scene)]
    })
  })
}

type Team = ReadonlyMap<string, readonly Member[]>

/** A mission's team is held against each of its documents. */
function byLastName(team: readonly Member[]): Team {
  return keptTeam(team, [], () =>
    groupedBy(team.filter(isOneOfMany), ({ name }) => partsOf(name)[1]),
  )
}

const keptTeam = keptResults<Team>()

function isPresent({ name }: ToldPerson, told: Told): boolean {
  if (told.table !== 'meetings') return false
  const own = folded(name)
  return told.meeting.participants.some(each => folded(each.name) === own)
}

function isOneOfMany({ role = '', note = '' }: Member): boolean {
  return !head.test(folded(`${role} ${note}`))
}

const head =
  /\b(?:gerante?|presidente?|fondat|dirigeant|directeur general|directrice generale|dg|pdg|associe)/

/** The only one of that last name, under a first name that sounds like it; a post beside it makes another person. */
function namesakeOf({ name, title }: ToldPerson, team: Team): Member | undefined {
  const [first, last] = partsOf(name)
  const [meant, ...others] = team.get(last) ?? []
  if (meant === undefined || others.length > 0 || title !== undefined) return undefined
  return soundsLike(first, partsOf(meant.name)[0]) ? meant : undefined
}

/** « Corinne » and « Karine », and not « Bruno » and « Marc ». */
function soundsLike(one: string, other: string): boolean {
  const isLong = Math.min(one.length, other.length) > 4
  return isLong && one !== other && soundOf(one) === soundOf(other)
}

/** As it begins and as it ends. */
function soundOf(first: string): string {
  const [start = ''] = first.replace(/^(?:c(?=[aoulr])|qu?|ch(?=[lr]))/, 'k').replace(/^ph/, 'f')
  return `${start}${first.slice(-2)}`
}

function partsOf(name: string): readonly [first: string, last: string] {
  const bare = withoutCivility(folded(name))
  const [first = '', ...last] = bare.split(' ')
  return [first, last.join(' ')]
}

/** Another document names them too, or the company has their name. */
function isKnown(name: string, { id, client }: Told, scene: Scene): boolean {
  const own = folded(name)
  if (client !== undefined && folded(client.name).includes(partsOf(name)[1])) return true
  return writingsOf(scene).some(
    other =>
      other.id !== id &&
      other.client?.id === client?.id &&
      peopleToldIn(other).some(each => folded(each.name) === own),
  )
}

function finding(told: Told, { name, said }: ToldPerson, meant: Member, scene: Scene): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, name),
    message: nearNameMessage(name, meant.name, { where: 'le brief', told, scene }),
    expected: meant.name,
    stated: name,
  }
}
