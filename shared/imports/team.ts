import type { Mission } from '../domain/mission.ts'
import type { Member } from '../domain/plan.ts'
import { cellOf } from './column-names.ts'
import type { Entry } from './entry.ts'
import { folded } from './folded.ts'
import { membersOf } from './person.ts'
import type { Part } from './routing.ts'
import { topicsNamed } from './section-names.ts'

type Side = 'client' | 'firm'
type Known = { readonly client: string; readonly author: string | undefined }

/** Who works on the mission, on the client's side and on the firm's. */
export function readTeam(parts: readonly Part[], known: Known): Mission['team'] {
  const team: { client: Member[]; firm: Member[] } = { client: [], firm: [] }
  for (const part of parts) {
    const side = partSide(part, known)
    const heading = ownTitle(part, known)
    for (const entry of part.entries) addMembers(team, entry, side, heading, known)
  }
  return team
}

function addMembers(
  team: Mission['team'],
  entry: Entry,
  side: Side | undefined,
  heading: string | undefined,
  known: Known,
): void {
  const { label, value = '', children } = entry
  const announced =
    label !== undefined && children.length > 0 && value === '' ? namedSide(label, known) : undefined
  if (announced !== undefined) {
    for (const child of children) addMembers(team, child, announced, undefined, known)
    return
  }
  for (const member of membersOf(entry)) {
    const noted =
      heading === undefined
        ? member
        : { ...member, note: [heading, member.note].filter(Boolean).join(', ') }
    team[side ?? rowSide(entry, known) ?? guessedSide(member, known)].push(noted)
  }
}

function partSide(part: Part, known: Known): Side | undefined {
  if (part.topic === 'clientTeam') return 'client'
  if (part.topic === 'firmTeam') return 'firm'
  return part.isOwnTitle && part.title !== undefined ? namedSide(part.title.text, known) : undefined
}

/** A title that names no side: a committee, a department. */
function ownTitle({ isOwnTitle, title }: Part, known: Known): string | undefined {
  if (!isOwnTitle || title === undefined) return undefined
  return namedSide(title.text, known) === undefined ? title.text : undefined
}

function rowSide(entry: Entry, known: Known): Side | undefined {
  const side = cellOf(entry, 'side')
  return side === undefined ? undefined : namedSide(`côté ${side}`, known)
}

/** « Côté Martin SA », « Équipe conseil », « Chez nous » ; a side named for somebody else than the client is the firm's. */
function namedSide(title: string, { client }: Known): Side | undefined {
  const [topic] = topicsNamed(title)
  if (topic === 'clientTeam') return 'client'
  if (topic === 'firmTeam') return 'firm'
  const words = folded(title).split(' ')
  const names = folded(client)
    .split(' ')
    .filter(word => word.length > 2)
  if (names.some(name => words.includes(name)) || words.some(word => clientWords.has(word)))
    return 'client'
  if (/\b(?:cabinet|conseil|consult\w*|prestataire|agence|externe)\b/.test(words.join(' ')))
    return 'firm'
  return /^(?:cote|chez|pour|equipe) /.test(words.join(' ')) && /\p{Lu}/u.test(title.slice(1))
    ? 'firm'
    : undefined
}

const clientWords = new Set(
  'client interne etablissement entreprise societe collectivite commune mairie association hopital clinique maison structure'.split(
    ' ',
  ),
)

function guessedSide({ name, role = '', note = '' }: Member, { author }: Known): Side {
  if (author !== undefined && folded(author).includes(folded(name))) return 'firm'
  return /\bconsult/.test(folded(`${role} ${note}`)) ? 'firm' : 'client'
}
