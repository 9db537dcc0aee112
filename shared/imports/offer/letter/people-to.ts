import type { Contact } from '../../../domain/client/client.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { civility, withoutCivility } from '../../../french/names/civilities.ts'
import { contactOf } from '../../header/contact.ts'
import { isOrganisation } from '../../header/document-title.ts'
import { isPersonName } from '../../header/person.ts'
import { eachPersonOnce } from '../../header/same-person.ts'
import type { Entry } from '../../outline/entry.ts'
import { coreName } from '../../plan/client-meant.ts'

export type Recipients = { readonly first: Contact; readonly others: Contact[] }

/** « Philippe Galland (président) et Nathalie Roux (DAF) »: to whom it is written, and who reads it too. */
export function recipients(told: string, house = ''): Recipients {
  const pieces = told.split(nextPerson)
  const people = joined(pieces).map(each => withoutHouse(contactOf(each), house))
  const [first = contactOf(told), ...others] = people
  return { first, others }
}

const politely = new RegExp(String.raw`^${civility}\s`)
const nextPerson = new RegExp(
  String.raw`\s*(?:;|&|\bet\b)\s+(?=(?:${civility}\s)?\p{Lu})(?![^(]*\))`,
  'u',
)

/** « Directrice, Mutuelle du Lac », « gérante de la Mutuelle du Lac »: whom the offer is for is no part of what she does. */
function withoutHouse(person: Contact, house: string): Contact {
  const { role = '' } = person
  const name = coreName(house)
  const cut = [...role.matchAll(/,\s+|\s[–—-]\s|\s(?:de\s|du\s|chez\s|d[’'])/gu)].find(
    ({ index, 0: { length } }) => name !== '' && coreName(role.slice(index + length)) === name,
  )
  return cut === undefined ? person : { ...person, role: role.slice(0, cut.index) }
}

/** Who the offer is written to, beside those that it names at the client's. */
export function knownThere(to: Contact, named: readonly Contact[]): Contact[] {
  return eachPersonOnce(isPersonName(to.name) ? [to, ...named] : named)
}

/** « Mutuelle du Lac, à l’attention de Mme Anne Roy, secrétaire »: the organisation, then who reads for it. */
function attentionOf(told: string): { readonly organisation?: string; readonly to: string } {
  const [, organisation, to] =
    /^(.+?)\s*(?:,|\s[–—-]|\()\s*(?:à l[’']attention de|a l[’']attention de|att\.)\s*:?\s*(.+?)\)?$/iu.exec(
      told,
    ) ?? []
  return organisation === undefined || to === undefined ? { to: told } : { organisation, to }
}

/** « À : Mutuelle du Lac », or « Pour : Vitrerie Morin », then « À l’attention de : Mme Anne Roy, secrétaire »: as one line says both. */
export function addressedTo(
  fields: ReadonlyMap<string, Entry>,
  told: string,
): { readonly organisation?: string; readonly to: string } {
  const of = (named: RegExp) => [...fields].find(([name]) => named.test(name))?.[1].value ?? ''
  const to = of(/^a l'attention\b/)
  const over = of(addressed) || (to === '' ? '' : of(/^(?:(?:prepare|etabli|redige)e? )?pour$/))
  const name = nameIn(over)
  const isSomebody = isPersonName(name) && !isPersonName(nameIn(withoutCivility(to)))
  const isHouse = /^\p{Lu}/u.test(over) && !isSomebody && !politely.test(name)
  if (!isHouse) return attentionOf(told)
  if (to !== '') return { organisation: over, to }
  return isOrganisation(name) && told === over ? { organisation: over, to: '' } : attentionOf(told)
}

const addressed = /^(?:(?:adresse|remis|destine)e? )?a$/

/** « Vitrerie Morin (Rennes) » */
function nameIn(text: string): string {
  return text.split(/\s*[,(]/)[0] ?? ''
}

/** « Copie : Paul Imbert (DAF) »: who reads it too. */
export function copiedTo(fields: ReadonlyMap<string, Entry>): Contact[] {
  const [, told] = [...fields].find(([name]) => copy.test(name)) ?? []
  if (told?.value === undefined) return []
  const { first, others } = recipients(told.value)
  return [first, ...others].filter(({ name }) => isPersonName(name))
}

/** All of its line is a contact's. */
export function isCopy(text: string): boolean {
  const [, name = '', value = ''] = /^([^:]+?)\s*:\s+(.+)$/su.exec(text) ?? []
  const { first, others } = recipients(value)
  return copy.test(bareWords(name)) && [first, ...others].every(each => isPersonName(each.name))
}

const copy = /^(?:en )?(?:copies?|cc)(?: (?:a|pour))?$/

/** What follows a name and is none itself belongs to it: « Anne Roy, ventes et Marketing ». */
function joined(pieces: readonly string[]): string[] {
  const people: string[] = []
  for (const piece of pieces) {
    const [name = ''] = withoutCivility(piece).split(/\s*[,(–—-]\s*/u)
    const isNext = people.length === 0 || isPersonName(name)
    people.push(isNext ? piece : `${people.pop()} et ${piece}`)
  }
  return people
}
