import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { remembered } from '../../../values/remembered.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { recordOf } from '../../reading/said.ts'
import { lastNamesToldIn, peopleToldIn } from '../../reading/told-people.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { isOtherPost } from './other-posts.ts'

/** A person of the client has one post in all of its documents; a part played in a project is none. */
export function roles(scene: Scene): Finding[] {
  const documents = writingsOf(scene)
  const full = documents.flatMap(postsIn)
  const posts = [...full, ...documents.flatMap(told => postsByLastName(told, full))]
  return [...groupedBy(posts, ({ who }) => who).values()].flatMap(conflictIn)
}

type Post = {
  /** The client's id and the name. */
  readonly who: string
  readonly name: string
  readonly title: string
  readonly place: Place
}

function postsIn(told: Told): Post[] {
  const clientId = told.client?.id
  if (clientId === undefined) return []
  const inTexts: Placed[] = peopleToldIn(told).flatMap(({ name, title, said }) =>
    title === undefined ? [] : [{ member: { name, role: title }, path: [...said.path] }],
  )
  return [...membersIn(told), ...inTexts].flatMap(({ member: { name, role, note }, path }) =>
    jobsOf(role, note).map(title => ({
      who: `${clientId} ${withoutCivility(folded(name))}`,
      name,
      title,
      place: placeIn(told, 'Équipe', path, `${name} (${title})`),
    })),
  )
}

/** « M. Blanc, directeur général »: whose it is, where one person only has that name. */
function postsByLastName(told: Told, known: readonly Post[]): Post[] {
  return lastNamesToldIn(told).flatMap(({ name, title, said }) => {
    const ending = ` ${folded(name)}`
    const meant = new Map(
      known.flatMap(each =>
        each.who.startsWith(`${told.client?.id} `) && folded(each.name).endsWith(ending)
          ? [[each.who, each] as const]
          : [],
      ),
    )
    const [only, ...others] = meant.values()
    if (title === undefined || only === undefined || others.length > 0) return []
    return titlesIn(title).map(each => ({
      who: only.who,
      name: only.name,
      title: each,
      place: placeIn(told, 'Équipe', said.path, `${name} (${each})`),
    }))
  })
}

/** « Directrice pilote : Anne Roy (Directrice des soins) »: beside a post in brackets, the first is her part in the project. */
function jobsOf(role: string | undefined, note: string | undefined): readonly string[] {
  const told = titlesIn(note)
  return told.length > 0 ? told : titlesIn(role)
}

type Placed = { readonly member: Member; readonly path: (string | number)[] }

function membersIn(told: Told): Placed[] {
  const record = recordOf(told) as {
    readonly team?: { readonly client?: readonly Member[] }
    readonly participants?: readonly Member[]
    readonly recipient?: Member
    readonly contact?: Member
  }
  return [
    ...(record.team?.client ?? []).map((member, index) => ({
      member,
      path: ['team', 'client', index],
    })),
    ...(record.participants ?? []).map((member, index) => ({
      member,
      path: ['participants', index],
    })),
    ...(record.recipient === undefined ? [] : [{ member: record.recipient, path: ['recipient'] }]),
    ...(record.contact === undefined ? [] : [{ member: record.contact, path: ['contact'] }]),
  ].filter(({ member }) => member.name.trim().includes(' '))
}

const post =
  /^(direct|responsable|conduct|assistant|chef|gerant|president|comptable|secretaire|ceo|dg\b|pdg\b|daf\b|dsi\b|drh\b)/

/** « Responsable commercial, fils de Patrick » is one post and something else. */
function titlesIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : titlesOf(text)
}

const titlesOf = remembered((text): readonly string[] =>
  text
    .split(/[,;()]/)
    .map(each => each.trim())
    .filter(each => isPost(folded(each))),
)

function isPost(words: string): boolean {
  return post.test(words) && !/projet|interne/.test(words)
}

/** Once in each document, against the first one that tells. */
function conflictIn(posts: readonly Post[]): Finding[] {
  const [first, ...others] = posts
  if (first === undefined) return []
  const strange = others.filter(each => isOtherPost(first.title, each.title))
  const byDocument = new Map(strange.toReversed().map(each => [each.place.record.id, each]))
  return [...byDocument.values()].map(other => ({
    code: 'unknown-person',
    severity: 'warning',
    place: other.place,
    against: first.place,
    message: `${other.name} est « ${other.title} » ici, et « ${first.title} » ailleurs.`,
    expected: first.title,
    stated: other.title,
  }))
}
