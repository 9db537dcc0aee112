import { remembered } from '../values/remembered.ts'

/**
 * The text as it is searched and compared: lower case, without accents, ligatures, typographic
 * apostrophes or odd spaces. « L’Œuvre RÉUNIE » and `l'oeuvre reunie` are the same.
 */
export function folded(text: string): string {
  return text.length > longestName ? foldedOnce(text) : foldedName(text)
}

function foldedOnce(text: string): string {
  return text.replace(notAscii, plainSign).toLowerCase().replace(oddSpaces, ' ').trim()
}

/** A name, a title or a unit is held against others by every rule. */
const foldedName = remembered(foldedOnce)
const longestName = 60

/** Each of the texts, folded: a hundred together cost little more than one. */
export function foldedEach(texts: readonly string[]): string[] {
  const together = folded(texts.join(between)).split(between)
  return together.length === texts.length
    ? together.map(words => words.trim())
    : texts.map(text => folded(text))
}

/** A sign that nobody types, and that folds into itself. */
const between = '\0'

/** A sign of two halves is one. And the grave accent, which stands for an apostrophe. */
const notAscii = /[\ud800-\udbff][\udc00-\udfff]|[^\0-_a-\x7f]/g
/** A row of them, or one that is no plain space. */
const oddSpaces = /\s{2,}|[^\S ]/g

/** A language has few of these signs: each is spelt out once. */
const plainSign = remembered(sign =>
  sign
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐-―−]/g, '-'),
)

/** The words of a text as they are searched, singular and plural alike. */
export function searchWords(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => (word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word))
}
