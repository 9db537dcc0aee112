/**
 * The text as it is searched and compared: lower case, without accents, ligatures, typographic
 * apostrophes or odd spaces. « L’Œuvre RÉUNIE » and `l'oeuvre reunie` are the same.
 */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+/g, '')
    .toLowerCase()
  const spelt = rareSigns.test(plain) ? withoutRareSigns(plain) : plain
  return (oddSpaces.test(spelt) ? spelt.replace(/\s+/g, ' ') : spelt).trim()
}

/** Looked for first: most texts have none, and a workspace folds them by the hundred thousand. */
const rareSigns = /[œæ‘’ʼ´`‐-―−]/
const oddSpaces = /\s\s|[^\S ]/

function withoutRareSigns(text: string): string {
  return text
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐-―−]/g, '-')
}

/** The words of a text as they are searched, singular and plural alike. */
export function searchWords(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
}
