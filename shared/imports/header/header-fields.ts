import type { Contact } from '../../domain/client/client.ts'
import type { Member } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { pattern } from '../../french/pattern.ts'
import type { Left } from '../outline/reading.ts'
import { clientAlone } from './client-alone.ts'
import { contactOf } from './contact.ts'
import { isConsultancy, isOrganisation } from './document-title.ts'
import { isPersonName, peopleIn } from './person.ts'

export type Header = {
  readonly client?: string
  readonly contact?: Contact
  /** Others than the first, where several are named. */
  readonly otherContacts?: readonly Contact[]
  /** What stands in parentheses after the client's name. */
  readonly about?: string
  readonly author?: string
  readonly createdOn?: string
  readonly title?: string
  readonly left: readonly Left[]
}

/** « Théâtre des Halles (EPCC), Amiens », « Commune de Marsac-sur-Loire »: an organisation, and where it is. */
export function isOrganisationAlone(text: string): boolean {
  const [name = ''] = text.split(/\s*[,(]/)
  return (
    isOrganisation(name) &&
    !isConsultancy(name) &&
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/).length <= mostOrganisationWords &&
    !/[.;:]/.test(text)
  )
}

/** In words. */
const mostOrganisationWords = 7

/** « FormaPlus (client depuis 2024) »: the name, and what is said of it. */
export function clientNamed(value: string): Partial<Header> {
  const [, client, about] =
    /^(.+?)\s*\(((?:\p{Ll}|\d)[^()]*\s[^()]*)\)$/u.exec(value) ??
    /^(.+?)\s*\((\p{Lu}{3,}\),\s+\p{Lu}[\p{L}-]+)$/u.exec(value) ??
    /^(.+?)\s+[–—-]\s+(\p{Ll}.*)$/u.exec(value) ??
    /^(\S+\s.+?),\s+(\p{Lu}[\p{L}’'-]+)$/u.exec(value) ??
    []
  if (client !== undefined && about !== undefined) return { client, about: about.replace(')', '') }
  const { name, ...beside } = clientAlone(value)
  return { client: name, ...beside }
}

/** One person, or several: « Dr Anne Roy (gérante), Dr Paul Imbert (associé) ». */
export function contactsIn(value: string): Partial<Header> {
  const people = value.includes('@') ? [] : peopleIn(value)
  const [first, ...others] = people.map(asContact)
  const isSeveral = others.length > 0 && people.every(({ name }) => isPersonName(name))
  if (first === undefined || !isSeveral) return { contact: contactOf(value) }
  return { contact: first, otherContacts: others }
}

function asContact({ name, role, note }: Member): Contact {
  const job = [role, note].filter(each => each !== undefined).join(', ')
  return { name, ...(job !== '' && { role: job }) }
}

/** « Anne Roy, directrice » under « Client » is who speaks for it. */
export function isPersonAndJob(text: string): boolean {
  const [, name = '', job = ''] = /^([^,(]+?)\s*[,(]\s*(\p{Ll}.*)$/u.exec(text) ?? []
  return isPersonName(name) && !isOrganisation(name) && !ofOrganisations.test(bareWords(job))
}

/** « Géodes Martin (cabinet de géomètres) » says what an organisation is. */
const ofOrganisations = pattern()`
  ^(?:
    direction|service|pole|cabinet|agence|societe|entreprise|groupe|groupement|association
    |reseau|bureau|etude|maison|fabrica\w+|fabrique|distribut\w+|exploitation|cooperative
    |pme|eti|start ?up|organisme|centre|chaine|enseigne|negoce|commerce|industrie|usine
    |atelier|client|ecole|collectivite|commune|hotel|restaurant|clinique|laboratoire
    |transports?|editeur de
  )\b
`

export function dateField(value: string, anchor: string): Partial<Header> | undefined {
  const span = firstDateSpan(value, anchor)
  return span?.exact === true ? { createdOn: span.start } : undefined
}
