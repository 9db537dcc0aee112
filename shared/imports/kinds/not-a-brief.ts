import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { noBreakSpace } from '../../french/writing.ts'
import { nounByMarks } from './document-marks.ts'

/** What a text is when it is plainly something else than a brief: one French sentence, or nothing. */
export function plainlySomethingElse(text: string): string | undefined {
  if (text.trim() === '') return 'Ce texte est vide.'
  const noun = [
    jsonNoun,
    longNoun,
    markupNoun,
    codeNoun,
    tableNoun,
    recipeNoun,
    documentNoun,
    nounByMarks,
  ].reduce<string | undefined>((found, nounOf) => found ?? nounOf(text), undefined)
  return noun === undefined ? undefined : `Ce texte est ${noun}, pas un brief de mission.`
}

/** More than a hundred pages. */
const longestBrief = 400_000

function longNoun(text: string): string | undefined {
  return text.length > longestBrief ? 'un document de plus de cent pages' : undefined
}

/** What is said of a text in which no part of a brief was found. */
export const noBriefFound = `Ce texte ne ressemble pas à un brief de mission${noBreakSpace}: on n’y trouve ni contexte, ni objectifs, ni livrables, ni budget.`

function jsonNoun(text: string): string | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const isWorkspace =
      typeof value === 'object' &&
      value !== null &&
      'format' in value &&
      value.format === 'etabli-workspace'
    return isWorkspace ? 'un espace de travail Établi' : 'un fichier de données JSON'
  } catch {
    return undefined
  }
}

function markupNoun(text: string): string | undefined {
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) return 'une page web'
  return /^\s*<\?xml\b/i.test(text) ? 'un fichier XML' : undefined
}

const codeLine = pattern()`
  [{};]\s*$
  |^\s*(?:
    import|export|const|let|var|function|def|class|return|elif|else:|try:|package|using
    |namespace|public|private|#include|#!\/|SELECT\b|INSERT\b|CREATE TABLE
  )\b
  |^\s*(?:\/\/|\/\*)|=>\s*$|\)\s*:\s*$
`

function codeNoun(text: string): string | undefined {
  const lines = filledLines(text)
  const coded = lines.filter(line => codeLine.test(line) && !/^\s*(?:[-*•]|\d+[.)])\s/.test(line))
  return lines.length >= 3 && coded.length > lines.length * 0.4 ? 'du code source' : undefined
}

function tableNoun(text: string): string | undefined {
  const lines = filledLines(text)
  const isTable = ['\t', ';', ','].some(mark => {
    const counts = lines.map(line => line.split(mark).length - 1)
    const [first = 0] = counts
    return lines.length >= 3 && first >= 2 && counts.every(count => count === first)
  })
  return isTable ? 'un tableau de données' : undefined
}

function recipeNoun(text: string): string | undefined {
  const words = bareWords(text)
  const cooks =
    /\b(?:prechauffe\w*|cuisson|cuilleres?|enfourne\w*|melange[rz]|fouette[rz]|\d+ g de|\d+ cl de|petrir)\b/
  return /\bingredients\b/.test(words) && cooks.test(words) ? 'une recette de cuisine' : undefined
}

const otherDocuments: readonly [RegExp, string][] = [
  [
    /^(?:proposition (?:commerciale|d'accompagnement|de mission)|devis)\b/,
    'une proposition commerciale',
  ],
  [
    /^rapport (?:mensuel|final|d'avancement|de mission|trimestriel|annuel|d'activite)\b/,
    'un rapport',
  ],
  [/^(?:compte rendu|pv de reunion|proces verbal|cr de)\b/, 'un compte rendu'],
  [/^facture\b/, 'une facture'],
  [/^contrat\b/, 'un contrat'],
  [/^curriculum vitae\b/, 'un curriculum vitae'],
  [/^liste de(?:s)? courses?\b/, 'une liste de courses'],
]

/** Documents say what they are in their first words. */
function documentNoun(text: string): string | undefined {
  const title = bareWords(filledLines(text)[0] ?? '').replace(/^document \d+ /, '')
  if (/\b(?:brief|cadrage|cahier des charges)\b/.test(title)) return undefined
  return otherDocuments.find(([pattern]) => pattern.test(title))?.[1]
}

function filledLines(text: string): string[] {
  return text
    .slice(0, 200_000)
    .split('\n')
    .filter(line => line.trim() !== '')
}
