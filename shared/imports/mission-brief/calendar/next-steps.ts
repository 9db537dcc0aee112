import type { NextStep } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'
import { isProseBelow } from '../../outline/beside-list.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import { cellOf, otherCells } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { isWhen } from './milestones.ts'

/** What is done next, and when, in the document's words. */
export function readNextSteps(parts: readonly Part[], anchor: string): NextStep[] {
  return parts.flatMap(part =>
    part.entries.flatMap(entry => {
      if (isToReader(entry, part, anchor)) return []
      if (part.isOwnTitle && part.title) return [{ when: part.title.text, what: wholeText(entry) }]
      return stepsOf(entry, anchor)
    }),
  )
}

/** « Je vous joins la plaquette. » below the steps is said to who reads, and nobody does it next. */
export function wordsToReader(parts: readonly Part[], anchor: string): Left[] {
  return parts.flatMap(part =>
    part.entries.filter(each => isToReader(each, part, anchor)).map(each => left(each, part)),
  )
}

function isToReader(each: Entry, part: Part, anchor: string): boolean {
  return (
    isProseBelow(each, part) &&
    toReader.test(bareWords(each.text)) &&
    firstDateSpan(each.text, anchor) === undefined
  )
}

const toReader = pattern()`
  ^(?:
    (?:je|nous) (?:(?:te|vous|t'|y) ?)?(?:joins|joignons|remerci\w+|reste|restons)|ci joint
    |en (?:piece jointe|annexe)|(?:vous|tu) trouver\w+|n'hesite\w*|merci|dans l'attente
    |au plaisir
  )\b
`

function stepsOf(entry: Entry, anchor: string): NextStep[] {
  const when = cellOf(entry, 'when', 'period', 'start', 'end')
  if (when !== undefined) {
    const [what = '', ...more] = otherCells(entry, 'when', 'period', 'start', 'end')
    return [{ when, what: more.length === 0 ? what : `${what} (${more.join(', ')})` }]
  }
  const { label, value = '', children } = entry
  if (label !== undefined && isTime(label, anchor)) {
    const below = children.map(wholeText).join(' ; ')
    return [{ when: label, what: [value, below].filter(text => text !== '').join(' ; ') }]
  }
  return [stepInLine(wholeText(entry), anchor)]
}

function stepInLine(text: string, anchor: string): NextStep {
  for (const separator of separators) {
    const [, before = '', after = ''] = separator.exec(text) ?? []
    if (isTime(before, anchor)) return { when: before, what: after }
    if (isTime(after, anchor) && !/[,;]$/.test(before)) return { when: after, what: before }
  }
  return { what: text }
}

/** What may stand between the time and the action, on either side of it. */
const separators = [
  /^(.+?)(?:\s+[–—-]\s+|\s+:\s+|\s*→\s*)(.+)$/u,
  /^([^,(]+),\s+(.+)$/u,
  /^(.+)\s*\(([^()]+)\)$/u,
  /^(.+?)\s+((?:avant|d[’']ici|dès|sous|au plus tard|à partir d|fin|début|mi-|courant)\s?.+)$/iu,
  /^(\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\s+(.+)$/u,
  /^(.+?)\s+(le \d.+)$/iu,
  /^(.+?)\s+((?:après\s.*\d.*|(?:lundi|mardi|mercredi|jeudi|vendredi)\s\d.+))$/iu,
]

const timeWords = pattern()`
  ^(?:
    (?:
      cette|entre|du|la|sous|dans|des|d'ici|avant|apres|a partir|debut|fin|mi|courant
      |au plus|pour|le|en|semaine|sem|mois|aujourd'hui|demain|immediat|asap|urgent|prochain
      |lundi|mardi|mercredi|jeudi|vendredi|j\b|j\+|s\+|t0|des que
    )\b
  )
`

/** A date, or words that say when: « cette semaine », « sous 15 jours », « dès signature ». */
function isTime(told: string, anchor: string): boolean {
  const text = told.replace(/\s*\([^()]*\d\s?h[^()]*\)|\s+à\s+\d{1,2}\s?h\s?\d*(?:,.*)?$/u, '')
  if (text === '' || text.length > 45) return false
  if (isWhen(text, anchor)) return true
  const words = bareWords(text)
  return timeWords.test(words) && moments.test(words)
}

const moments = pattern()`
  semaine|sem\b|mois|jour|demain|immediat|asap|lundi|mardi|mercredi|jeudi|vendredi|signature
  |rentree|trimestre|accord|lancement|debut|fin|demarrage|validation|kick|\d|maintenant|matin
  |ete|hiver|noel|paques|reunion|comite|prochain
`
