import { cutText } from './cut-text.ts'

const longest = 31

/**
 * The names Excel accepts, in the same order: no `* ? : \ / [ ]`, at most 31 characters, unlike each
 * other whatever their case. A straight apostrophe becomes a typographic one, because exceljs does
 * not escape it in print titles.
 */
export function safeSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const free = freeName(acceptable(name), taken)
    taken.add(free.toLowerCase())
    return free
  })
}

function acceptable(name: string): string {
  const cleaned = name
    .toWellFormed()
    .replaceAll("'", '’')
    .replace(/[*?:\\/[\]\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return cleaned === '' ? 'Feuille' : cutText(cleaned, longest).trim()
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`
    const numbered = cutText(name, longest - suffix.length).trim() + suffix
    if (!taken.has(numbered.toLowerCase())) return numbered
  }
}
