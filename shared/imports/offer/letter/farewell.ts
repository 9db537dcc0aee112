import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { isConsultancy } from '../../header/document-title.ts'
import { isAddress } from '../../header/letter-end.ts'
import { type Entry, entry, type Group } from '../../outline/entry.ts'

export type Parted = { readonly kept: Group[]; readonly farewell: readonly Entry[] }

/** What closes a letter stands under its last section and says nothing of it: thanks, who signs, where to sign. */
export function withoutFarewell(groups: readonly Group[], authors: readonly string[]): Parted {
  const names = authors.map(bareWords).filter(name => name !== '')
  const isClosed = ({ titles }: Group) => isSignature(titles.at(-1)?.text ?? '', names)
  const farewell = groups.flatMap(group =>
    isClosed(group) ? toldUnder(group) : group.entries.filter(each => isFarewell(each, names)),
  )
  const told = [...farewell, ...groups.flatMap(group => firmBelow(group, farewell))]
  const said = new Set(told)
  const kept = groups
    .filter(group => !isClosed(group))
    .map(({ titles, entries }) => ({
      titles: titles.filter(({ text }) => !isSignature(text, names)),
      entries: entries.filter(each => !said.has(each)),
    }))
  return { kept, farewell: told }
}

/** « Momentum Consulting », on the line below who signs. */
function firmBelow({ entries }: Group, farewell: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ kind, line, text }) =>
      kind === 'paragraph' &&
      isConsultancy(text) &&
      farewell.some(other => other.line === line - 1 && other.kind === 'paragraph'),
  )
}

/** A frame to sign with nothing in it is told by its title. */
function toldUnder({ titles, entries }: Group): readonly Entry[] {
  const title = titles.at(-1)
  if (entries.length > 0 || title === undefined) return entries
  return [entry({ text: title.text, line: title.line, kind: 'paragraph' })]
}

/** « Anne Roy » or « Bon pour accord » over the last lines. */
function isSignature(title: string, names: readonly string[]): boolean {
  const words = bareWords(title)
  return names.includes(words) || /^(?:lu et approuve )?bon pour accord\b/.test(words)
}

/** What stands under the last section, whatever it is: how long the offer is valid, where it was signed and by whom. */
export function isEnding(each: Entry, authors: readonly string[]): boolean {
  const { text, kind } = each
  if (kind !== 'paragraph') return false
  const names = authors.map(bareWords).filter(name => name !== '')
  return (
    isFarewell(each, names) ||
    /^(?:cette |notre )?(?:offre|proposition|devis)\b.{0,20}\bvalable|^fait à \p{Lu}/iu.test(text)
  )
}

function isFarewell({ text, kind }: Entry, names: readonly string[]): boolean {
  const words = bareWords(text)
  if (isSignature(text, [])) return true
  if (kind !== 'paragraph') return false
  if (isAddress(text)) return true
  if (names.some(name => words === name || isCard(text, words, name))) return true
  return closing.test(words) || isGreeting(text)
}

/** « Odile, je reste à votre disposition et me réjouis de travailler avec vous. » */
function isGreeting(text: string): boolean {
  const words = bareWords(text.replace(/^\p{Lu}[\p{L}-]+,\s+/u, ''))
  return (
    !/\d/.test(words) &&
    /^(?:je|nous|j'|merci|n'hesite|encore merci|hate de|ravie? de|c'est avec)/.test(words) &&
    /\b(?:disposition|ravie?s?|rejoui\w*|plaisir|espere\w*|esperons|remerci\w*|hate|hesite\w*|confiance|merci)\b/.test(
      words,
    )
  )
}

/** « Thomas Moreau – thomas@exemple.fr – 06 00 00 00 00 ». */
function isCard(text: string, words: string, name: string): boolean {
  if (!words.startsWith(name)) return false
  return words.split(' ').length <= mostCardWords || /@|\b0\d(?:[ .]?[\dX]{2}){4}/u.test(text)
}

/** « Sophie Laurent – Momentum Consulting ». */
const mostCardWords = 5

const closing = pattern()`
  ^(?:
    a (?:tres )?(?:vite|bientot)|au plaisir|dans l'attente|en restant|nous restons|je reste
    |restant a|bien a (?:vous|toi)|(?:tres |bien )?cordialement|sinceres salutations
    |(?:nous vous|je vous) pri(?:e|ons) (?:de |d')|veuillez (?:agreer|croire|recevoir)
    |avec nos|pour (?:le|la) (?:client|societe|prestataire|cabinet)\b
  )
`
