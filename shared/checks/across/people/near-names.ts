import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import { isNearName, isOneLetterAside } from '../../../french/names/near-spelling.ts'
import type { Finding } from '../../findings/finding.ts'
import { lastNamesToldIn, peopleToldIn, type ToldPerson } from '../../reading/told-people.ts'
import { keptResults } from '../../scene/kept-results.ts'
import { type Told as Document, documentsOf, missionOf, type Scene } from '../../scene/scene.ts'
import { nameFinding, nearNameMessage } from './name-finding.ts'
import { namesTwice } from './names-twice.ts'
import { rosterOf } from './rosters.ts'
import { areToldApart } from './told-apart.ts'
import { usurpedPost } from './usurped-posts.ts'

/** A mission's people keep their names and posts from the brief to the last report. */
export function nearNames(scene: Scene): Finding[] {
  const rosterFor = rostersIn(scene)
  return documentsOf(scene).flatMap(told => {
    const roster = rosterFor(told)
    const present = peopledBy(told).meeting?.participants ?? []
    if (roster.members.length + present.length === 0) return namesTwice(told, peopleToldIn(told))
    const listed = { roster, present, scene }
    return [...fullNames(told, listed), ...lastNames(told, listed)]
  })
}

/** `names`: as they are compared. */
type Roster = {
  readonly members: readonly Member[]
  readonly known: readonly Known[]
  readonly names: ReadonlySet<string>
}

/** All the documents of a mission are held against the same people of the one client. */
function rostersIn(scene: Scene): (told: Document) => Roster {
  const rosters = new Map<Mission | undefined, Roster>()
  return told => {
    const { mission } = peopledBy(told)
    const roster = rosters.get(mission) ?? asRoster(rosterOf(told, mission, scene))
    rosters.set(mission, roster)
    return roster
  }
}

function asRoster(members: readonly Member[]): Roster {
  const all = members.map(known)
  return { members, known: all, names: namesOf(all) }
}

function known(member: Member): Known {
  return keptKnown(member, [], () => ({ ...member, words: folded(bare(member.name)) }))
}

/** A mission's people are held against each of its documents. */
const keptKnown = keptResults<Known>()

type Listed = {
  readonly roster: Roster
  readonly present: readonly Member[]
  readonly scene: Scene
}

/** The roster says how somebody present is spelt; who is present, how those are that it does not list. */
function fullNames(told: Document, { roster, present, scene }: Listed): Finding[] {
  const strangers = strangersIn(told, roster)
  if (strangers.length === 0) return []
  const there = present.map(known)
  const presentNames = namesOf(there)
  const held = strangers.map(
    each =>
      misspelt(told, each, roster.known, scene) ??
      (presentNames.has(folded(each.name)) ? undefined : misspelt(told, each, there, scene)) ??
      usurpedPost(told, each, roster.members.length > 0 ? roster.members : present),
  )
  const others = strangers.filter((_, index) => held[index] === undefined)
  return [...eachNameOnce(held.flatMap(findings => findings ?? [])), ...amongOthers(told, others)]
}

/** Those whom nothing lists are held against each other. */
function amongOthers(told: Document, others: readonly ToldPerson[]): Finding[] {
  if (others.length < 2) return []
  const names = new Set(others.map(({ name }) => name))
  const all = peopleToldIn(told).filter(({ name }) => names.has(name))
  return namesTwice(told, all)
}

/** Each once, with its title. */
function strangersIn(told: Document, { names }: Roster): readonly ToldPerson[] {
  const others = peopleToldIn(told).filter(({ name }) => !names.has(folded(name)))
  if (others.length === 0) return []
  const writers = writersOf(told)
  const strangers = others.filter(
    ({ name }) => !writers.includes(folded(name)) && !isOfClient(name, told),
  )
  return [...new Map(strangers.map(each => [`${each.name} ${each.title}`, each])).values()]
}

/** « Menuiserie Lanteri » is the company that M. Lanteri founded. */
function isOfClient(name: string, { client }: Document): boolean {
  return client !== undefined && folded(client.name).includes(folded(name))
}

/** Whoever runs the meeting or writes the document is of the firm, and may have a namesake at the client's. */
function writersOf(told: Document): string[] {
  const names = [missionOf(told)?.author, ...ownWritersOf(told)]
  return names.flatMap(name => (name === undefined ? [] : [folded(name.replace(/\s*[(,].*$/, ''))]))
}

function ownWritersOf(told: Document): readonly (string | undefined)[] {
  if (told.table === 'meetings') return [told.meeting.facilitator]
  if (told.table === 'proposals') return [told.proposal.author]
  return told.table === 'reports' ? told.report.authors : []
}

function namesOf(people: readonly Known[]): ReadonlySet<string> {
  return new Set(people.map(({ words }) => words))
}

/** « Mme Bouvié » where the only name near is that of Mme Bouvier. */
function lastNames(told: Document, { roster, present, scene }: Listed): Finding[] {
  const said = new Map(lastNamesToldIn(told).map(each => [folded(each.name), each]))
  if (said.size === 0) return []
  const all = [...roster.known, ...present.map(known)].flatMap(each => {
    const [, ...last] = each.words.split(' ')
    return last.length === 0 ? [] : [{ ...each, last: last.join(' ') }]
  })
  return [...said].flatMap(([name, person]) => {
    if (name.length < 4 || all.some(({ words }) => words.split(/[ -]/).includes(name))) return []
    const meant = all.find(({ last }) => isOneLetterAside(name, last))
    return meant === undefined ? [] : [misspelling(told, person, meant, scene)]
  })
}

type Peopled = { readonly mission?: Mission | undefined; readonly meeting?: Meeting }

function peopledBy(told: Document): Peopled {
  return told as Document & Peopled
}

function bare(name: string): string {
  return withoutCivility(name).trim()
}

/** `words`: the name as it is compared, for all the people that it is compared with. */
type Known = Member & { readonly words: string }

/** One of the two names is right and the other is a letter aside. */
function misspelt(told: Document, person: ToldPerson, known: readonly Known[], scene: Scene) {
  const own = folded(person.name)
  const meant = known.find(({ words }) => isNearName(words, own))
  if (meant === undefined) return undefined
  return areToldApart(told, person.name, meant) ? [] : [misspelling(told, person, meant, scene)]
}

function misspelling(
  told: Document,
  { name, said }: ToldPerson,
  meant: Known,
  scene: Scene,
): Finding {
  const { meeting, mission } = peopledBy(told)
  const isThere = meeting?.participants.some(each => each.name === meant.name) === true
  const known = mission === undefined ? 'la proposition' : 'le brief'
  const where = isThere ? 'la liste des participants' : known
  return nameFinding(told, said, {
    name,
    expected: bare(meant.name),
    message: nearNameMessage(name, meant.name, { where, told, scene }),
  })
}

/** Where the name stands first. */
function eachNameOnce(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ stated }, rank) => findings.findIndex(each => each.stated === stated) === rank,
  )
}
