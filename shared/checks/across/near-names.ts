import { folded } from '../../domain/folded.ts'
import type { Member } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { type Account, type Minutes, placeIn, type Scene } from '../scene.ts'
import { peopleToldIn, type ToldPerson } from '../told-people.ts'

/** A mission's people keep their names and posts from the brief to the last report. */
export function nearNames(scene: Scene): Finding[] {
  return [...scene.reports, ...scene.meetings].flatMap(told => {
    const roster = rosterOf(told, scene)
    if (roster.length === 0) return []
    const known = roster.map(each => ({ ...each, words: folded(bare(each.name)) }))
    const names = new Set(known.map(({ words }) => words))
    const seen = new Map(peopleToldIn(told).map(each => [`${each.name} ${each.title}`, each]))
    return [...seen.values()]
      .filter(({ name }) => !names.has(folded(name)))
      .flatMap(each => misspelt(told, each, known) ?? usurped(told, each, roster) ?? [])
  })
}

/** Those that the brief and the client's sheet name, and the firm's own people. */
function rosterOf({ mission, client }: Account | Minutes, { workspace }: Scene): Member[] {
  if (mission === undefined) return []
  return [
    ...mission.team.client,
    ...mission.team.firm,
    ...(mission.contact === undefined ? [] : [mission.contact]),
    ...(client?.contacts ?? []),
    ...workspace.firm.people,
  ]
}

function bare(name: string): string {
  return name.replace(/^(?:dr|docteur|mme|m\.|mr|me|pr)\.?\s+/iu, '').trim()
}

/** `words`: the name as it is compared, for all the people that it is compared with. */
type Known = Member & { readonly words: string }

/** One of the two names is right and the other is a letter aside. */
function misspelt(told: Account | Minutes, { name, said }: ToldPerson, known: readonly Known[]) {
  const own = folded(name)
  const meant = known.find(({ words }) => isNear(words, own))
  if (meant === undefined) return undefined
  return [
    finding(told, said, {
      name,
      expected: bare(meant.name),
      message: `${name} n’est connu nulle part ailleurs ; le brief nomme ${meant.name}.`,
    }),
  ]
}

function isNear(one: string, other: string): boolean {
  if (!isAlike(one, other)) return false
  const [first = '', ...last] = one.split(' ')
  const [otherFirst = '', ...otherLast] = other.split(' ')
  const [name, otherName] = [last.join(' '), otherLast.join(' ')]
  if (first === otherFirst) return name.length > 3 && isOneLetterAside(name, otherName)
  return name === otherName && first.length > 3 && isOneLetterAside(first, otherFirst)
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
  told: Account | Minutes,
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
  told: Account | Minutes,
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
