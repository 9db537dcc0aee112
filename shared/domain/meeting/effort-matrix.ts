import { toNumber } from '../../french/figures/numbers.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Meeting } from './meeting.ts'

export type MatrixEntry = Meeting['matrix'][number]

export type Priority = 'quickWin' | 'midTerm' | 'longTerm' | 'sideline' | 'drop' | 'unrated'

/** What an action is worth doing for, by what it brings and what it costs, in the order to read. */
export const priorities = [
  { value: 'quickWin', label: 'Gains rapides', rule: 'fort impact, faible effort' },
  { value: 'midTerm', label: 'Projets à moyen terme', rule: 'fort impact, effort moyen' },
  { value: 'longTerm', label: 'Projets à long terme', rule: 'fort impact, effort élevé' },
  { value: 'sideline', label: 'Compléments', rule: 'impact limité, faible effort' },
  { value: 'drop', label: 'À écarter pour l’instant', rule: 'impact limité, effort réel' },
  { value: 'unrated', label: 'À situer', rule: 'impact ou effort inconnu' },
] as const satisfies readonly { value: Priority; label: string; rule: string }[]

export function priorityOf({ impact, effort }: Pick<MatrixEntry, 'impact' | 'effort'>): Priority {
  const [gain, cost] = [levelOf(impact), levelOf(effort)]
  if (gain === undefined || cost === undefined) return 'unrated'
  if (gain === 'high')
    return ({ low: 'quickWin', medium: 'midTerm', high: 'longTerm' } as const)[cost]
  return cost === 'low' ? 'sideline' : 'drop'
}

/** The entry of each number, from 1: the one numbering of the drawing, of the table and of the screen. */
export function inPriorityOrder<Entry extends Pick<MatrixEntry, 'impact' | 'effort'>>(
  entries: readonly Entry[],
): Entry[] {
  const ranks = priorities.map(({ value }) => value)
  return entries.toSorted(
    (one, other) => ranks.indexOf(priorityOf(one)) - ranks.indexOf(priorityOf(other)),
  )
}

export const levels = ['low', 'medium', 'high'] as const
export type Level = (typeof levels)[number]

/** Where an entry stands on the grid; nothing along an axis on which it was not rated. */
export type Place = { readonly impact: Level | undefined; readonly effort: Level | undefined }

export function placeOf({ impact, effort }: Pick<MatrixEntry, 'impact' | 'effort'>): Place {
  return { impact: levelOf(impact), effort: levelOf(effort) }
}

/** The entry moved to that place: the words that rate it change, those that explain them stay. */
export function placedAt(entry: MatrixEntry, place: Place): MatrixEntry {
  return {
    ...entry,
    impact: rated(entry.impact, place.impact, impactWords),
    effort: rated(entry.effort, place.effort, effortWords),
  }
}

export const impactWords: Record<Level, string> = { low: 'faible', medium: 'moyen', high: 'fort' }
export const effortWords: Record<Level, string> = { low: 'faible', medium: 'moyen', high: 'élevé' }

function rated(told: string | number, level: Level | undefined, words: Record<Level, string>) {
  if (level === undefined || level === levelOf(told)) return told
  const why = typeof told === 'number' ? '' : told.replace(ratingWords, '').trim()
  return why === '' ? words[level] : `${words[level]} : ${why}`
}

/** What rates at the beginning of a text, up to the explanation that may follow it. */
const ratingWords = pattern('iu')`
  ^\s*(?:
    (?:tr[eè]s\s+)?(?:
      faible|bas|l[eé]ger|petit|limit[eé]|peu|moyen|mod[eé]r[eé]|fort|[eé]lev[eé]|haut|grand
      |important|majeur|low|medium|high
    )\p{L}*
    |\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?
  )\s*(?:[:,;–-]\s*|$)
`

/** Marks are out of 5, or out of 10 above that; words are told by their beginning. */
function levelOf(told: string | number): Level | undefined {
  if (typeof told === 'number') return levelOfMark(told)
  const words = folded(told)
  if (/^(tres )?(faible|bas|leger|petit|limite|peu|low)/.test(words)) return 'low'
  if (/^(moyen|modere|medium)/.test(words)) return 'medium'
  if (/^(tres )?(fort|eleve|haut|grand|important|majeur|high)/.test(words)) return 'high'
  const mark = /^(\d+(?:[.,]\d+)?)(?: ?\/ ?\d+)?$/.exec(words)?.[1]
  return mark === undefined ? undefined : levelOfMark(toNumber(mark))
}

function levelOfMark(mark: number): Level | undefined {
  if (mark < 0 || mark > 10) return undefined
  const share = mark / (mark > 5 ? 10 : 5)
  if (share <= 0.4) return 'low'
  return share <= 0.6 ? 'medium' : 'high'
}
