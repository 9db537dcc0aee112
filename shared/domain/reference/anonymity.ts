import { capitalised } from '../../french/writing.ts'
import type { Client } from '../client/client.ts'
import type { Firm } from '../firm/firm.ts'

/** Whoever and wherever a document must not let its readers recognise. */
export type Secrets = {
  readonly client: Client
  /** People of the client who are not among its contacts. */
  readonly people: readonly string[]
  /** Further words to hide, such as a site or a product's name. */
  readonly places: readonly string[]
  /** The firm stays named, its people too, even where one of them has a client's name. */
  readonly firm: Pick<Firm, 'name' | 'people'>
}

/** Replaces names, places and addresses in a text by words that fit the sentence. */
export function anonymiser(secrets: Secrets): (text: string) => string {
  const rules = [...literalRules(secrets.client), ...placeRules(secrets), ...nameRules(secrets)]
  return text => rules.reduce((result, rule) => result.replace(rule.pattern, rule.replace), text)
}

type Replacement = (
  match: string,
  safeName: string | undefined,
  of: string | undefined,
  to: string | undefined,
  offset: number,
  text: string,
) => string
type Rule = { readonly pattern: RegExp; readonly replace: Replacement }

type Wording = { readonly of: string; readonly to: string; readonly bare: string }
const clientWording: Wording = { of: 'du client', to: 'au client', bare: 'le client' }
const personWording: Wording = {
  of: 'd’un interlocuteur',
  to: 'à un interlocuteur',
  bare: 'un interlocuteur',
}
const placeWording: Wording = {
  of: 'de la région',
  to: 'dans la région',
  bare: 'la région',
}

/** E-mail and web addresses, phone and company numbers: nothing stands in their place. */
function literalRules({ contacts, siren }: Client): Rule[] {
  const literals = [...contacts.flatMap(({ email, phone }) => [email, phone]), siren]
  const domains = contacts.flatMap(({ email }) => email?.split('@')[1] ?? [])
  return [
    ...wordRules(literals, () => '(non communiqué)'),
    ...wordRules(
      domains.flatMap(domain => [`https://www.${domain}`, `www.${domain}`, domain]),
      () => '(non communiqué)',
    ),
  ]
}

function placeRules({ client, places }: Secrets): Rule[] {
  const zones = (client.zones ?? []).map(({ label }) => label).filter(label => !vast.test(label))
  return inSentence([...addressParts(client), ...zones, ...places], placeWording, 'gi', [])
}

/** Zones that say nothing of whose they are. */
const vast = /^(france|europe|monde|export|international|national|local|autre|reste|hors)/i

function addressParts({ address = '' }: Client): string[] {
  const city = /\b\d{5}\s+([\p{L}' ’-]+)/u.exec(address)?.[1]?.trim() ?? ''
  return [...address.split('\n'), city, city.replace(/\s+\d+.*$|\s+cedex.*$/i, '')]
}

function nameRules({ client, people, firm }: Secrets): Rule[] {
  const ours = [firm.name, ...firm.people.map(({ name }) => name)]
  const theirs = [...client.contacts.map(({ name }) => name), ...people]
  const ownParts = new Set(ours.flatMap(nameParts))
  const parts = theirs.flatMap(nameParts).filter(part => !ownParts.has(part))
  return [
    ...inSentence(companyNames(client.name), clientWording, 'gi', ours),
    ...inSentence(theirs, personWording, 'gi', ours),
    ...inSentence(parts, personWording, 'g', ours),
  ]
}

const legalForms = /[\s,]+(SASU?|S\.A\.S\.?|SARL|S\.A\.R\.L\.?|EURL|SA|SCOP|SCI|SNC|GIE)$/i

/** The whole name, without its legal form, and its first word where it is nobody else's: « TechParts ». */
function companyNames(name: string): string[] {
  const short = name.trim().replace(legalForms, '')
  const [first = ''] = short.split(/\s+/)
  return [name, short, ...(/^\p{Lu}[\p{Ll}\d]+\p{Lu}/u.test(first) ? [first] : [])]
}

/** A first or a family name alone; particles and initials say nothing. */
function nameParts(name: string): string[] {
  return name.split(/[\s,()]+/).filter(part => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(part))
}

/** Words with the preposition before them, so that « de TechParts » reads « du client ». */
function inSentence(
  words: readonly string[],
  wording: Wording,
  flags: string,
  kept: readonly string[],
): Rule[] {
  const hidden = alternatives(words)
  if (hidden === undefined) return []
  const safe = alternatives(kept) ?? '(?!)'
  const pattern = new RegExp(
    `${start}(?:(${safe})|(?:(de |d['’]|du |des )|(à |au |aux |en ))?(?:${hidden}))${end}`,
    `${flags}u`,
  )
  const replace: Replacement = (_, safeName, of, to, offset, text) => {
    if (safeName !== undefined) return safeName
    const fitting = of ? wording.of : to ? wording.to : wording.bare
    return opensSentence(text.slice(0, offset)) ? capitalised(fitting) : fitting
  }
  return [{ pattern, replace }]
}

function opensSentence(before: string): boolean {
  return /(?:^|[.!?…]\s|\n)[\s«]*$/.test(before)
}

function wordRules(words: readonly (string | undefined)[], replace: Replacement): Rule[] {
  const hidden = alternatives(words)
  if (hidden === undefined) return []
  return [{ pattern: new RegExp(`${start}(?:${hidden})${end}`, 'giu'), replace }]
}

const start = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'

/** Longest first, so that « TechParts SAS » is not taken for « TechParts ». */
function alternatives(words: readonly (string | undefined)[]): string | undefined {
  const known = [...new Set(words.map(word => word?.trim() ?? ''))].filter(word => word.length > 1)
  if (known.length === 0) return undefined
  return known
    .toSorted((a, b) => b.length - a.length)
    .map(loosePattern)
    .join('|')
}

/** The same word with or without its accents, whatever its spaces, hyphens, quotes and apostrophes. */
function loosePattern(word: string): string {
  return [...word.normalize('NFD').replace(/\p{M}/gu, '')].map(loosely).join('')
}

function loosely(letter: string): string {
  if (/[\s-]/.test(letter)) return '[\\s\\u2010\\u2011-]*'
  if (/['’]/.test(letter)) return "['’]"
  if (/["“”«»]/.test(letter)) return '[\\s"“”«»]*'
  if (/[:;!?]/.test(letter)) return `\\s*[${letter}]`
  const accented = accents[letter.toLowerCase()]
  if (accented === undefined) return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return `[${letter}${letter === letter.toLowerCase() ? accented : accented.toUpperCase()}]`
}

const accents: Readonly<Record<string, string>> = {
  a: 'àâä',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  o: 'ôö',
  u: 'ùûü',
  y: 'ÿ',
}
