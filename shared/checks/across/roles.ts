import { folded, searchWords } from '../../domain/folded.ts'
import type { Member } from '../../domain/plan.ts'
import type { Finding, Place } from '../finding.ts'
import { recordOf } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'
import { peopleToldIn } from '../told-people.ts'

/** A person of the client has one post in all of its documents; a part played in a project is none. */
export function roles(scene: Scene): Finding[] {
  const posts = documentsOf(scene).flatMap(postsIn)
  return [...Map.groupBy(posts, ({ who }) => who).values()].flatMap(conflictIn)
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
    [role, note]
      .flatMap(title => titlesIn(title))
      .map(title => ({
        who: `${clientId} ${folded(name)}`,
        name,
        title,
        place: placeIn(told, 'Équipe', path, `${name} (${title})`),
      })),
  )
}

type Placed = { readonly member: Member; readonly path: (string | number)[] }

function membersIn(told: Told): Placed[] {
  const record = recordOf(told) as {
    readonly team?: { readonly client?: readonly Member[] }
    readonly participants?: readonly Member[]
    readonly recipient?: Member
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
  ].filter(({ member }) => member.name.trim().includes(' '))
}

const post =
  /^(direct|responsable|assistant|chef|gerant|president|comptable|secretaire|ceo|dg\b|pdg\b|daf\b|dsi\b|drh\b)/

/** « Responsable commercial, fils de Patrick » is one post and something else. */
function titlesIn(text: string | undefined): string[] {
  return (text ?? '')
    .split(/,|;|\(|\)/)
    .map(each => each.trim())
    .filter(each => isPost(folded(each)))
}

function isPost(words: string): boolean {
  return post.test(words) && !/projet|interne/.test(words)
}

function conflictIn(posts: readonly Post[]): Finding[] {
  const [first] = posts
  const other = posts.find(each => first !== undefined && isOtherPost(first.title, each.title))
  if (first === undefined || other === undefined) return []
  return [
    {
      code: 'unknown-person',
      severity: 'warning',
      place: other.place,
      against: first.place,
      message: `${other.name} est « ${other.title} » ici, et « ${first.title} » ailleurs.`,
      expected: first.title,
      stated: other.title,
    },
  ]
}

/** Two posts of one kind with other complements: « directeur commercial », « directeur financier ». */
function isOtherPost(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (isAssistant(first) !== isAssistant(second)) return isHead(first) || isHead(second)
  if (first.length < 2 || second.length < 2 || first[0] !== second[0]) return false
  const [few = [], many = []] = [first, second].toSorted((a, b) => a.length - b.length)
  return !few.every(word => many.some(each => each.startsWith(word) || word.startsWith(each)))
}

function isAssistant([post = '']: readonly string[]): boolean {
  return post.startsWith('assistant')
}

function isHead([post = '']: readonly string[]): boolean {
  return /^(?:directeur|responsabl|gerant|president|ceo|dg|pdg)/.test(post)
}

function wordsOf(title: string): string[] {
  return searchWords(title)
    .filter(word => !['de', 'du', 'la', 'le', 'des', 'd', 'l', 'et', 'adjoint'].includes(word))
    .map(word => word.replace(/(trice|teur)$/, 'teur').replace(/e$/, ''))
}
