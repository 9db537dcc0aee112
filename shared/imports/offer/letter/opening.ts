import { pattern } from '../../../french/pattern.ts'
import type { Entry, Group } from '../../outline/entry.ts'

/** « Suite à notre rencontre du 3 mars, … », and what stands below « Bonjour Léa, »: the letter before the first section. */
export function openingOf(header: readonly Group[]): Entry[] {
  return header.flatMap(({ entries }) => {
    const at = entries.findLastIndex(each => isProse(each) && isSalutation(each.text))
    const from = at < 0 ? entries.findIndex(opensLetter) : at + 1
    return from < 0 ? [] : proseFrom(entries, from)
  })
}

/** Up to the first line that is no sentence. */
function proseFrom(entries: readonly Entry[], from: number): Entry[] {
  const told = entries.slice(from)
  const end = told.findIndex(each => !isSentence(each))
  return end < 0 ? told : told.slice(0, end)
}

function opensLetter(each: Entry): boolean {
  return isSentence(each) && opening.test(each.text)
}

const opening = pattern('iu')`
  ^(?:
    comme (?:convenu|prévu|promis|évoqué|discuté|demandé)|(?:à la )?suite (?:à|de)
    |(?:pour )?faisant suite|pour faire suite|en réponse à|(?:nous|je) (?:vous|te) remerci
    |merci (?:pour|de|d[’'])|(?:vous|tu) (?:nous|m[’'])\s?(?:avez|as)
    |(?:lors de|après|depuis) (?:notre|nos|votre|ta)|voici (?:notre|la|ma)
    |(?:nous avons|j[’']ai) le plaisir
    |(?:nous|je) (?:vous|te) (?:adress|soumet|propos|transmet|prie|pri)
  )
`

function isSalutation(text: string): boolean {
  return /^(?:bonjour|cher|chère|chers|chères|madame|monsieur|mesdames|messieurs)(?!\p{L})[^.:;]{0,60},?$/iu.test(
    text,
  )
}

function isProse({ kind, cells, children }: Entry): boolean {
  return kind === 'paragraph' && cells === undefined && children.length === 0
}

/** Words that end as a sentence does, and no field of the header. */
function isSentence(each: Entry): boolean {
  const { text, label } = each
  return (
    isProse(each) &&
    label === undefined &&
    text.split(/\s+/).length >= fewestWords &&
    /[.!?…]$/.test(text) &&
    !/\b(?:confidentiel|valable|diffus|capital)/iu.test(text)
  )
}

const fewestWords = 6
