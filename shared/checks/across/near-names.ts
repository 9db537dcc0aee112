import type { Client } from '../../domain/client.ts'
import { folded } from '../../domain/folded.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Mission } from '../../domain/mission.ts'
import type { Member } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { keptResults } from '../kept-results.ts'
import { type Told as Document, documentsOf, placeIn, type Scene, sheetOf } from '../scene.ts'
import { lastNamesToldIn, peopleToldIn, type ToldPerson } from '../told-people.ts'

/** A mission's people keep their names and posts from the brief to the last report. */
export function nearNames(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    const { mission, meeting } = peopledBy(told)
    const roster = mission === undefined ? [] : rosterOf(mission, told, scene)
    const present = meeting?.participants ?? []
    if (roster.length + present.length === 0) return []
    const reference = mission === undefined ? present : roster
    return [
      ...fullNames(told, reference.map(known), reference),
      ...lastNames(told, [...roster, ...present].map(known)),
    ]
  })
}

function known(member: Member): Known {
  return keptKnown(member, [], () => ({ ...member, words: folded(bare(member.name)) }))
}

/** A mission's people are held against each of its documents. */
const keptKnown = keptResults<Known>()

function fullNames(told: Document, known: readonly Known[], roster: readonly Member[]): Finding[] {
  const names = new Set(known.map(({ words }) => words))
  const seen = new Map(peopleToldIn(told).map(each => [`${each.name} ${each.title}`, each]))
  return [...seen.values()]
    .filter(({ name }) => !names.has(folded(name)))
    .flatMap(each => misspelt(told, each, known) ?? usurped(told, each, roster) ?? [])
}

/** « Mme Bouvié » where the only name near is that of Mme Bouvier. */
function lastNames(told: Document, known: readonly Known[]): Finding[] {
  const all = known.flatMap(each => {
    const [, ...last] = each.words.split(' ')
    return last.length === 0 ? [] : [{ ...each, last: last.join(' ') }]
  })
  const said = new Map(lastNamesToldIn(told).map(each => [folded(each.name), each]))
  return [...said].flatMap(([name, person]) => {
    if (name.length < 4 || all.some(({ words }) => words.split(/[ -]/).includes(name))) return []
    const meant = all.find(({ last }) => isOneLetterAside(name, last))
    return meant === undefined ? [] : [misspelling(told, person, meant)]
  })
}

/** Those that the brief and the client's sheet name, and the firm's own people. */
function rosterOf(mission: Mission, { client }: Document, { workspace }: Scene): Member[] {
  return [
    ...mission.team.client,
    ...mission.team.firm,
    ...(mission.contact === undefined ? [] : [mission.contact]),
    ...(client?.contacts ?? []),
    ...workspace.firm.people,
    ...(client === undefined ? [] : peopleOfSheet(client)),
  ]
}

/** « Atelier Brunel » over its own sheet is nobody. */
function peopleOfSheet(client: Client): Member[] {
  return peopleToldIn(sheetOf(client)).filter(({ name }) => name !== client.name)
}

type Peopled = { readonly mission?: Mission | undefined; readonly meeting?: Meeting }

function peopledBy(told: Document): Peopled {
  return told as Document & Peopled
}

function bare(name: string): string {
  return name.replace(/^(?:dr|docteur|mme|m\.|mr|me|pr)\.?\s+/iu, '').trim()
}

/** `words`: the name as it is compared, for all the people that it is compared with. */
type Known = Member & { readonly words: string }

/** One of the two names is right and the other is a letter aside. */
function misspelt(told: Document, person: ToldPerson, known: readonly Known[]) {
  const own = folded(person.name)
  const meant = known.find(({ words }) => isNear(words, own))
  return meant === undefined ? undefined : [misspelling(told, person, meant)]
}

function misspelling(told: Document, { name, said }: ToldPerson, meant: Known): Finding {
  const where = peopledBy(told).mission === undefined ? 'la liste des participants' : 'le brief'
  return finding(told, said, {
    name,
    expected: bare(meant.name),
    message: `${name} n’est connu nulle part ailleurs ; ${where} nomme ${meant.name}.`,
  })
}

function isNear(one: string, other: string): boolean {
  if (!isAlike(one, other)) return false
  const [first = '', ...last] = one.split(' ')
  const [otherFirst = '', ...otherLast] = other.split(' ')
  const [name, otherName] = [last.join(' '), otherLast.join(' ')]
  if (first === otherFirst) return name.length > 3 && isOneLetterAside(name, otherName)
  if (name !== otherName || name === '' || first.length <= 3) return false
  return isOneLetterAside(first, otherFirst) || isSpeltOtherwise(first, otherFirst)
}

/** « Valery » for « Valérie », « Karine » for « Karim »: the same four letters, another end. */
function isSpeltOtherwise(one: string, other: string): boolean {
  const isClose = Math.abs(one.length - other.length) <= 1
  return isClose && one.slice(0, 4) === other.slice(0, 4) && Math.max(one.length, other.length) <= 7
}

/** A letter more, less, or for another; a first letter that differs makes another name. */
function isOneLetterAside(one: string, other: string): boolean {
  if (!isAlike(one, other)) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  if (at === -1) return one.length !== other.length
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  return [
    rest.slice(1) === otherRest,
    rest === otherRest.slice(1),
    rest.slice(1) === otherRest.slice(1),
  ].includes(true)
}

/** Most names are told apart at a glance. */
function isAlike(one: string, other: string): boolean {
  return one[0] === other[0] && Math.abs(one.length - other.length) <= 1
}

/** One person at a time holds such a post in a company. */
const headPost = /^(?:presidente?|directeur general|directrice generale|gerante?|pdg|ceo|maire|dg)$/

function usurped(
  told: Document,
  { name, title = '', said }: ToldPerson,
  roster: readonly Member[],
) {
  if (!headPost.test(folded(title))) return undefined
  const holder = roster.find(({ role = '' }) => withoutGender(role) === withoutGender(title))
  if (holder === undefined) return undefined
  return [
    finding(told, said, {
      name,
      expected: bare(holder.name),
      message: `${name} est dit « ${title} » ; dans le brief, c’est ${holder.name}.`,
    }),
  ]
}

/** « Présidente » and « Président » are one post. */
function withoutGender(post: string): string {
  return folded(post).replace(/trice/g, 'teur').replace(/e\b/g, '')
}

type Told = { readonly name: string; readonly expected: string; readonly message: string }

function finding(
  told: Document,
  { field, path }: ToldPerson['said'],
  { name, expected, message }: Told,
): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, field, path, name),
    message,
    expected,
    stated: name,
  }
}
