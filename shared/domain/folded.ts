/**
 * The text as it is searched and compared: lower case, without accents, ligatures, typographic
 * apostrophes or odd spaces. « L’Œuvre RÉUNIE » and `l'oeuvre reunie` are the same.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a text as they are searched, singular and plural alike. */
export function searchWords(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
}
