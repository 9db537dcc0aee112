import type { Contact } from '../../domain/client.ts'
import { contactOf, isPersonName } from '../person.ts'

/** « Philippe Galland (président) et Nathalie Roux (DAF) »: to whom it is written, and who reads it too. */
export function recipients(told: string): { readonly first: Contact; readonly others: Contact[] } {
  const pieces = told.split(/\s*(?:;|&|\bet\b)\s+(?=(?:M\.|Mme|Mr)?\s?\p{Lu})(?![^(]*\))/u)
  const people = joined(pieces).map(contactOf)
  const [first = contactOf(told), ...others] = people
  return { first, others }
}

/** « Mutuelle du Lac, à l’attention de Mme Anne Roy, secrétaire »: the organisation, then who reads for it. */
export function attentionOf(told: string): { readonly organisation?: string; readonly to: string } {
  const [, organisation, to] =
    /^(.+?)\s*(?:,|\s[–—-]|\()\s*(?:à l[’']attention de|a l[’']attention de|att\.)\s*:?\s*(.+?)\)?$/iu.exec(
      told,
    ) ?? []
  return organisation === undefined || to === undefined ? { to: told } : { organisation, to }
}

/** What follows a name and is none itself belongs to it: « Anne Roy, ventes et Marketing ». */
function joined(pieces: readonly string[]): string[] {
  const people: string[] = []
  for (const piece of pieces) {
    const [name = ''] = piece.replace(/^(?:M\.|Mme|Mr)\s/u, '').split(/\s*[,(–—-]\s*/u)
    const isNext = people.length === 0 || isPersonName(name)
    people.push(isNext ? piece : `${people.pop()} et ${piece}`)
  }
  return people
}
