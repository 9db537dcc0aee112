import { bareWords } from '../../../french/bare-words.ts'

/** Said of much else too: « Niveau 2 : Avancé » is one that can be chosen, « niveau de service » is none. */
const rankedWords = 'niveau|solution|palier|gamme|forfait|package'

const ranked = new RegExp(`^(?:${rankedWords})\\s*(?:n°|#)?\\s*(\\S.*)$`, 'isu')

/** « Niveau 2 : Avancé », « SOLUTION A (conseillée) ». */
export function isRankedOption(text: string): boolean {
  const [, rest = ''] = ranked.exec(text) ?? []
  return /^(?:[A-F]|\d|I{1,3}|IV)\s*(?:$|[:–—(-])/u.test(rest)
}

/** The letters or numbers that options are told by, those of the words above with their word: « a », « niveau 2 ». */
export function marksIn(text: string): string[] {
  return [...bareWords(text).matchAll(marked)].map(([, word, mark = '']) =>
    word === undefined ? mark : `${word} ${mark}`,
  )
}

const marked = new RegExp(
  `\\b(?:option|formule|scenario|offre|pack|variante|(${rankedWords})) ([a-z0-9])\\b`,
  'g',
)
