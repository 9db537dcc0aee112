/** Text as it is compared: without accents, ligatures, capitals, typographic marks and double spaces. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[^a-z0-9%€+/&<>=→']+/g, ' ')
    .trim()
}
