import { noBreakSpace } from '../../french/writing.ts'
import { isFilled } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { proseLine } from '../prose.ts'

/** Where the author lets the words be published, as it was said; nothing where it was not. */
export function consentText(consent: string | boolean | undefined): string {
  if (typeof consent !== 'string') return consent === true ? 'publication autorisée' : ''
  return isFilled(consent) ? `publication autorisée${noBreakSpace}: ${consent}` : ''
}

/** Someone's words, signed where it is known whose they are; nothing where there are none. */
export function quotation(text: string, signature: readonly (string | undefined)[]): Block[] {
  if (!isFilled(text)) return []
  const author = signature.filter(isFilled).join(', ')
  const lines = [proseLine(text)]
  return [author === '' ? { kind: 'quote', lines } : { kind: 'quote', lines, author }]
}
