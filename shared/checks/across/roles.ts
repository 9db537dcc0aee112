import { folded, searchWords } from '../../domain/folded.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import type { Member } from '../../domain/plan.ts'
import { remembered } from '../../domain/remembered.ts'
import type { Finding, Place } from '../finding.ts'
import { recordOf } from '../said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../scene.ts'
import { lastNamesToldIn, peopleToldIn } from '../told-people.ts'

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
      who: `${clientId} ${folded(name).replace(/^(?:m\.|mme|mlle|monsieur|madame|docteur|dr|pr|maitre|me)\.? /, '')}`,
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

/** Two posts of one kind with other complements: « directeur commercial », « directeur financier ». */
function isOtherPost(one: string, other: string): boolean {
  if (one === other) return false
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (isAssistant(first) !== isAssistant(second)) return isHead(first) || isHead(second)
  if (first.length < 2 || second.length < 2) return isOtherHead(first, second)
  if (first[0] !== second[0]) return isPromoted(first, second) || isOtherTrade(first, second)
  const [few = [], many = []] = [first, second].toSorted((a, b) => a.length - b.length)
  return !few.every(word => many.some(each => each.startsWith(word) || word.startsWith(each)))
}

/** « Responsable commercial » here, « directeur commercial » there: the same field, another rank. */
function isPromoted([rank = '', ...field]: readonly string[], other: readonly string[]): boolean {
  const [otherRank = '', ...otherField] = other
  return (
    [rank, otherRank].filter(each => each === 'directeur').length === 1 &&
    [rank, otherRank].some(each => /^(?:responsabl|conducteur)$/.test(each)) &&
    field.join(' ') === otherField.join(' ')
  )
}

/** « Responsable production » here, « directeur commercial » there: nobody runs the one under the name of the other. */
function isOtherTrade(one: readonly string[], other: readonly string[]): boolean {
  if (![one, other].every(([rank = '']) => /^(?:directeur|responsabl)$/.test(rank))) return false
  const [first, second] = [tradesOf(one), tradesOf(other)]
  return first.length > 0 && second.length > 0 && !first.some(trade => second.includes(trade))
}

function tradesOf(title: readonly string[]): number[] {
  return trades.flatMap((trade, index) => (title.some(word => trade.test(word)) ? [index] : []))
}

const trades: readonly RegExp[] = [
  /^(?:production|usin|atelier|industriel|fabrication)/,
  /^(?:commercial|vent|marketing)/,
  /^(?:financ|administratif|comptab|compta|daf$)/,
  /^(?:qualit|qhs|qse$)/,
  /^(?:ressourc|humain|rh$|personnel)/,
  /^(?:informatiqu|systeme|numeriqu|digital|it$|si$)/,
  /^(?:logistiqu|entrepot|approvisionnement)/,
  /^general/,
]

/** A « président » is neither the « gérant » of another form of company, nor its « directeur général ». */
function isOtherHead(one: readonly string[], other: readonly string[]): boolean {
  const [head, second] = [one, other].map(words => words.join(' ')).toSorted()
  return second === 'president' && (head === 'gerant' || head === 'directeur general')
}

function isAssistant([post = '']: readonly string[]): boolean {
  return post.startsWith('assistant')
}

function isHead([post = '']: readonly string[]): boolean {
  return /^(?:directeur|responsabl|gerant|president|ceo|dg|pdg)/.test(post)
}

const wordsOf = remembered((title): readonly string[] => {
  const words = searchWords(title)
  const [post = ''] = words
  return (spelt[post] ?? words)
    .filter(word => !['de', 'du', 'la', 'le', 'des', 'd', 'l', 'et', 'adjoint'].includes(word))
    .map(word => word.replace(/(trice|teur)$/, 'teur').replace(/e$/, ''))
})

const spelt: Readonly<Record<string, readonly string[]>> = {
  daf: ['directeur', 'administratif', 'financier'],
  dsi: ['directeur', 'systeme', 'information'],
  drh: ['directeur', 'ressource', 'humaine'],
}
