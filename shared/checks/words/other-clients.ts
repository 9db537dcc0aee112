import type { Client } from '../../domain/client/client.ts'
import { folded } from '../../french/folded.ts'
import { digit, letter } from '../../french/letters.ts'
import { remembered } from '../../values/remembered.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { recordOf, type Said, saidIn, wholeWords } from '../reading/said.ts'
import { keptResults } from '../scene/kept-results.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene/scene.ts'
import { withoutReferences } from './named-as-reference.ts'
import { isNamedOnPurpose, isOneGroup } from './named-on-purpose.ts'

/** A document names no other client of the firm, but as a reference. */
export function otherClients(scene: Scene): Finding[] {
  const clients = scene.workspace.clients
    .filter(({ deletedAt, name }) => deletedAt === undefined && shortName(name).length > 3)
    .map(namedClient)
  if (clients.length < 2) return []
  const anyName = anyOf(clients)
  const named = remembered(words => clients.filter(({ start }) => start.test(words)))
  return documentsOf(scene).flatMap(told => {
    const all = new Set(
      namesIn(told, anyName)
        .flatMap(named)
        .filter(each => isAnother(each, told)),
    )
    if (all.size === 0) return []
    const others = clients.flatMap(each => (all.has(each) ? each.client : []))
    return findingsKept(recordOf(told), [told.client, ...others], () => namingsOf(others, told))
  })
}

const findingsKept = keptResults<readonly Finding[]>()

function namingsOf(others: readonly Client[], told: Told): Finding[] {
  return others.flatMap(client => namings(told, client))
}

type NamedClient = {
  readonly client: Client
  readonly short: string
  readonly pattern: string
  /** A text that begins with the name. */
  readonly start: RegExp
}

function namedClient(client: Client): NamedClient {
  return clientKept(client, [], () => {
    const pattern = patternOf(client)
    const start = new RegExp(`^${pattern}${wordEnd}`)
    return { client, short: shortName(client.name), pattern, start }
  })
}

const clientKept = keptResults<NamedClient>()

/**
 * The longest of the names that begin somewhere. What stands before is looked at afterwards: few places
 * hold a name, and every one has something before it.
 */
function anyOf(clients: readonly NamedClient[]): RegExp {
  const patterns = clients.map(({ pattern }) => pattern)
  const longestFirst = patterns.toSorted((one, other) => other.length - one.length).join('|')
  return new RegExp(`(?:${longestFirst})${wordEnd}`, 'g')
}

const inWord = new RegExp(`[${letter}${digit}]`)
const wordEnd = `(?![${letter}${digit}])`

/** The names in a document: it is searched as a whole, and again only when it or a name has changed. */
function namesIn(told: Told, anyName: RegExp): readonly string[] {
  return namesKept(recordOf(told), [anyName.source], () => {
    return [...new Set(namesBegunIn(wholeWords(told), anyName))]
  })
}

function namesBegunIn(words: string, anyName: RegExp): string[] {
  const names: string[] = []
  anyName.lastIndex = 0
  for (let match = anyName.exec(words); match !== null; match = anyName.exec(words)) {
    if (!inWord.test(words[match.index - 1] ?? '')) names.push(match[0])
    anyName.lastIndex = match.index + 1
  }
  return names
}

const namesKept = keptResults<readonly string[]>()

function isAnother({ client: other, short }: NamedClient, { client }: Told): boolean {
  if (client === undefined || other.id === client.id) return false
  const own = shortName(client.name)
  return !short.includes(own) && !own.includes(short)
}

/**
 * Where the document itself says it, before where somebody is quoted; nowhere, where it names the client on
 * purpose once.
 */
function namings(told: Told, other: Client): Finding[] {
  const pattern = new RegExp(`(?<![${letter}${digit}])${patternOf(other)}${wordEnd}`)
  const all = saidIn(told).filter(({ words }) => pattern.test(words))
  const holders = withoutReferences(told, all, pattern)
  const first = holders.find(({ isQuoted }) => !isQuoted) ?? holders[0]
  const match = first && pattern.exec(first.words)
  if (first === undefined || !match || isSister(told, other)) return []
  if (holders.some(({ words }) => isNamedOnPurpose(words, pattern))) return []
  const quote = originalAround(first.text, match.index, match[0].length)
  return [otherClient(told, first, other, quote)]
}

export function otherClient(
  told: Told,
  { field, path }: Said,
  { name }: Client,
  quote: string,
): Finding {
  return {
    code: 'other-client-named',
    severity: 'warning',
    place: placeIn(told, field, path, quote),
    message: `Un autre client, ${name}, est nommé dans ce document : « ${quote} ».`,
    stated: name,
  }
}

/** « Verrier Bois » and « Verrier Négoce », where one of them is told to be of the group Verrier. */
function isSister(told: Told, other: Client): boolean {
  const [own, theirs] = [told.client?.name ?? '', other.name].map(shortName)
  return isOneGroup(own ?? '', theirs ?? '', wholeWords(told))
}

/** « Ateliers Brun » and « Atelier Brun » are one client; one word alone is kept to the letter. */
function patternOf({ name }: Client): string {
  const [first = '', ...others] = shortName(name).split(' ')
  if (others.length === 0) return escaped(first)
  return [`${escaped(first.replace(/(?<=.{3})s$/, ''))}s?`, ...others.map(escaped)].join(' ')
}

/** Without the legal form, the article and the town in brackets, which nobody says. */
export const shortName = remembered(name =>
  folded(name)
    .replace(/(?<=\S) ?\([^()]*\)$/, '')
    .replace(/\b(sas|sarl|sasu|eurl|sa|sci|scop|industries|groupe|group)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:les?|la) |l')(?=\S+ \S)/, ''),
)

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
