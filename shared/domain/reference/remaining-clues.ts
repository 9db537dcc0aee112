import { pattern } from '../../french/pattern.ts'

/** What a reader who knows the trade could still recognise a client by. */
export type Clue = {
  readonly kind: 'name' | 'figure' | 'date'
  readonly text: string
}

/**
 * Names, telling figures and dates left in the texts of a document, for a person to judge: capital
 * letters inside a sentence, money, counts of people and places, months of a year.
 */
export function remainingClues(texts: readonly string[], known: readonly string[]): Clue[] {
  const clues = texts.flatMap(text => [
    ...found(text, properName, 'name').filter(({ text: name }) => !isKnown(name, known)),
    ...found(text, amount, 'figure'),
    ...found(text, headcount, 'figure'),
    ...found(text, month, 'date'),
  ])
  const distinct = new Map(clues.map(clue => [clue.text, clue]))
  return [...distinct.values()].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

const kinds: readonly Clue['kind'][] = ['name', 'figure', 'date']

const capitalised = "\\p{Lu}[\\p{L}\\p{N}&'’-]*[\\p{Ll}\\p{N}][\\p{L}\\p{N}&-]*"

/** After a word or a comma of the same sentence; or with a capital inside, wherever it stands. */
const properName = new RegExp(
  `(?<=[\\p{Ll}\\p{N},)’]\\s?)${capitalised}(?:[ \\u00a0]${capitalised})*|(?<![\\p{L}])\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*`,
  'gu',
)
const amount = /\d[\d\s\u00a0\u202f.,]*[\s\u00a0\u202f]?(?:M€|k€|K€|€|millions? d[’']euros)/g
const headcount = pattern('gi')`
  (?:\d[\d\u00a0\u202f]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)
  [\s\u00a0\u202f](?:
    salariés|collaborateurs|employés|personnes|magasins|boutiques|boulangeries|sites|agences
    |usines|ateliers
  )
`
const month =
  /(?:\d{1,2}(?:er)?[\s\u00a0])?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[\s\u00a0]\d{4}/g

function found(text: string, pattern: RegExp, kind: Clue['kind']): Clue[] {
  return [...text.matchAll(pattern)].map(([match]) => ({ kind, text: match.trim() }))
}

/** A name that is nobody's secret: the firm's and its people's, and what was written to stand for others. */
function isKnown(name: string, known: readonly string[]): boolean {
  return known.some(each => ` ${plainly(each)} `.includes(` ${plainly(name)} `))
}

function plainly(name: string): string {
  return name.replace(/\s+/gu, ' ').replaceAll('’', "'").trim()
}
