import { bareWords } from '../bare-words.ts'
import type { Entry, Group } from '../entry.ts'

export type Parted = { readonly kept: Group[]; readonly farewell: readonly Entry[] }

/** What closes a letter stands under its last section and says nothing of it: thanks, who signs, where to sign. */
export function withoutFarewell(groups: readonly Group[], authors: readonly string[]): Parted {
  const names = authors.map(bareWords).filter(name => name !== '')
  const farewell = groups.flatMap(({ titles, entries }) => {
    const isSigned = names.includes(bareWords(titles.at(-1)?.text ?? ''))
    return isSigned ? entries : entries.filter(each => isFarewell(each, names))
  })
  const said = new Set(farewell)
  const kept = groups.map(({ titles, entries }) => ({
    titles: titles.filter(({ text }) => !names.includes(bareWords(text))),
    entries: entries.filter(each => !said.has(each)),
  }))
  return {
    kept: kept.filter(({ entries }, at) => entries.length > 0 || groups[at]?.entries.length === 0),
    farewell,
  }
}

function isFarewell({ text, kind }: Entry, names: readonly string[]): boolean {
  const words = bareWords(text)
  if (/^(?:lu et approuve,? )?bon pour accord\b/.test(words)) return true
  if (kind !== 'paragraph') return false
  return names.some(name => words === name || isCard(text, words, name)) || closing.test(words)
}

/** « Thomas Moreau – thomas@exemple.fr – 06 00 00 00 00 ». */
function isCard(text: string, words: string, name: string): boolean {
  if (!words.startsWith(name)) return false
  return words.split(' ').length <= shortestCard || /@|\b0\d(?:[ .]?[\dX]{2}){4}/u.test(text)
}

/** « Sophie Laurent – Momentum Consulting ». */
const shortestCard = 5

const closing =
  /^(?:a (?:tres )?(?:vite|bientot)|au plaisir|dans l'attente|en restant|nous restons|je reste|restant a|bien a (?:vous|toi)|(?:tres |bien )?cordialement|sinceres salutations|avec nos|pour (?:le|la) (?:client|societe|prestataire|cabinet)\b)/
