import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, entry, withoutMarks } from '../entry.ts'
import { entryPiece, type Piece, titlePiece } from '../pieces.ts'
import { topicsNamed } from '../topics/section-names.ts'
import { topicHinted } from '../topics/title-hints.ts'

/** « Budget : 6 400 € », « Calendrier (mars à juin) »: a heading that says the first thing itself. */
export function headingPieces(text: string, line: number, depth: number): Piece[] {
  const words = withoutMarks(text)
  const match =
    /^([^:]{3,40}?)\s*:\s+(.*\d.*)$/u.exec(words) ??
    /^(.+?)\s*(?:\s[–—-]\s+|\()([^()]*\d[^()]*)\)?$/u.exec(words)
  const [, name = '', told = ''] = match ?? []
  const topics = [...topicsNamed(name), topicHinted(name)]
  if (!topics.some(topic => topic === 'budget' || topic === 'timeline'))
    return [titlePiece(text, line, depth, 'heading')]
  return [
    titlePiece(name, line, depth, 'heading'),
    entryPiece(entry({ text: told, line, kind: 'paragraph' })),
  ]
}

/** The end of a letter: what follows is no part of the section above. */
export function isClosing(text: string): boolean {
  return closing.test(text)
}

const closing = pattern('i')`
  ^(?:bien |très )?(?:
    cordialement|sincèrement|à vous|salutations?(?: distinguées)?|à bientôt
    |bonne (?:soirée|journée|fin de journée|semaine)|bien à vous|bonne réception
  )\W*$
`

const longestTitle = 90
/** What a letter is about. */
const longestObject = 180

/** A line that announces what follows: `Historique :`, or a short line all in bold. */
export function isLabel(each: Entry): boolean {
  if (each.text.length > (/^objet\s*:/i.test(each.text) ? longestObject : longestTitle))
    return false
  if (isDateline(each.text) || isSum(each)) return false
  if (each.value === '' && !/[.!?]\s+[^:\s]/.test(each.text)) return true
  if (isNumberedInItalics(each) || isNamedInItalics(each)) return true
  return (
    /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)\s*:?$/.test(each.markdown) &&
    (!/[.;,]$/.test(each.text) || topicsNamed(each.text).length > 0)
  )
}

const inItalics = /^([*_])(?!\1)[^*_]+\1\s*:?$/

/** « *Solution 1 : Teintal (Nantes)* », over what is said of it. */
function isNumberedInItalics({ markdown, text }: Entry): boolean {
  return inItalics.test(markdown) && /^\p{Lu}\p{Ll}+\s(?:n°\s?)?\d{1,2}\s?[:–—-]\s/u.test(text)
}

/** « *Ce qui fait mal* »: a few words that say what a part is about. */
function isNamedInItalics({ markdown, text }: Entry): boolean {
  const isShort = text.length <= longestInItalics && !/[.;,!:)\d]/.test(text)
  return (
    isShort &&
    inItalics.test(markdown) &&
    (topicsNamed(text).length > 0 || topicHinted(text) !== undefined)
  )
}

const longestInItalics = 50

/** « **Total HT : 18 000 €** », « **TVA (20 %) : 3 600 €** »: a line of the reckoning, in bold or not. */
function isSum({ label = '', value = '' }: Entry): boolean {
  return sumName.test(bareWords(label)) && /^[\d\s]+(?:[.,]\d+)?\s?(?:k?€|euros?)/u.test(value)
}

const sumName =
  /^(?:tva|(?:(?:montant|prix|cout) )?total(?: general| global)? (?:ht|ttc|hors taxes?|toutes taxes comprises))\b/

/** « Lyon, le 14 janvier 2026 » opens a letter, in bold or not. */
function isDateline(text: string): boolean {
  return /^\p{Lu}[\p{L}’' -]{1,40},\s+le\s+(?:\p{L}+\s+)?\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+20\d\d\.?$/u.test(
    text,
  )
}
