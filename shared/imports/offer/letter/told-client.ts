import type { Client } from '../../../domain/client/client.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { clientAlone } from '../../header/client-alone.ts'
import { readCompany } from '../../mission-brief/company-sheet.ts'
import type { Entry } from '../../outline/entry.ts'

export type NamedClient = Pick<Client, 'name' | 'address' | 'sector' | 'profile'>

/** « Maison Tavel (prêt-à-porter) » says what it does. */
export function clientNamed(told: string): NamedClient {
  const [, name, sector] = /^(.+?)\s*\((\p{Ll}[^()\d]{3,60})\)$/u.exec(told) ?? []
  if (name !== undefined && sector !== undefined) return { name, sector }
  const { about, ...alone } = clientAlone(told)
  return about === undefined || /\d{5}/.test(about)
    ? nameAndAddress(told)
    : { ...alone, profile: [about] }
}

/** « Conserverie Le Bihan SAS – ZA de Kergroës – 29900 Concarneau »: a name, then where they are. */
function nameAndAddress(told: string): NamedClient {
  const [, name, address] = /^(.+?)(?:\s+[–—-]\s+|,\s+)(.*\b\d{5}\b.*)$/su.exec(told) ?? []
  return name === undefined ? { name: told } : { name, ...(address && { address }) }
}

/** What sentences that name the client tell of its size: « … emploie 260 personnes ». */
export function sizeIn(
  entries: readonly Entry[],
  name: string,
): Pick<Client, 'revenue' | 'headcount' | 'customers'> {
  const about = entries.filter(each => isAbout(each, name))
  const { revenue, headcount, customers } = readCompany([
    { topic: 'company', isOwnTitle: false, entries: about },
  ])
  return {
    ...(revenue !== undefined && { revenue }),
    ...(headcount !== undefined && { headcount }),
    ...(customers !== undefined && { customers }),
  }
}

function isAbout({ kind, label, text }: Entry, name: string): boolean {
  const words = bareWords(name)
    .split(' ')
    .filter(word => word.length > 3)
  const told = bareWords(text)
  return (
    kind === 'paragraph' &&
    label === undefined &&
    words.length > 0 &&
    words.every(word => told.includes(word)) &&
    /\b(?:emploie|compte|salaries?|personnes|collaborat\w+|chiffre d'affaires|ca\b|budget annuel)/.test(
      told,
    )
  )
}
