/** Blanks words that would tell whose a document is, whatever they name: a product, a site, a rival. */
export function wordHider(words: readonly string[]): (text: string) => string {
  const told = words.map(word => word.trim()).filter(word => word !== '')
  if (told.length === 0) return text => text
  // Longest first, so that « Odoo Enterprise » is not taken for « Odoo ».
  const alternatives = told.toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return text => text.replace(pattern, '[…]')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]")
}
