import type { Mission } from '../../../domain/mission/mission.ts'
import { milestoneDate } from '../../../domain/plan/milestones.ts'
import type { Reference } from '../../../domain/proposal/proposal.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { smallWords } from '../../../french/small-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { remembered } from '../../../values/remembered.ts'
import { figuresSaid, onceForEachRecord, recordOf } from '../../reading/said.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import { keptResults } from '../../scene/kept-results.ts'
import type { Told } from '../../scene/scene.ts'
import type { CitedClient } from './cited-clients.ts'

/** A result of a mission that goes on is reached by a milestone that is past, or told by an earlier document. */
export function isReached(reference: Reference, date: string, client: CitedClient): boolean {
  const { result = '' } = reference
  const told = [...client.reports, ...client.meetings].filter(each => (each.date ?? '9999') <= date)
  const missions = client.briefs.map(({ mission }) => mission)
  return reachedKept(reference, [date, ...missions, ...told.map(recordOf)], () => {
    const isPast = missions
      .flatMap(({ milestones }) => milestones)
      .some(each => (milestoneDate(each) ?? '9999') <= date && isSameThing(each.title, result))
    return isPast || isOfTrial(result, date, missions) || told.some(each => tellsIn(each)(result))
  })
}

/** « réduit d’un tiers sur le pilote »: of a trial that began before. */
function isOfTrial(result: string, date: string, missions: readonly Mission[]): boolean {
  if (!/\b(?:sur le|au|lors du|pendant le|dans le|phase) pilote\b/i.test(result)) return false
  const trials = missions.flatMap(({ milestones }) =>
    milestones.filter(({ title }) => /\bpilote\b/i.test(title)),
  )
  return trials.some(trial => (milestoneDate(trial) ?? '9999') <= date)
}

/** The same reference beside the same documents is looked at once. */
const reachedKept = keptResults<boolean>()

/** The firm cites the same results again and again. */
const tellsIn = onceForEachRecord(told => {
  const lines = [...linesIn(told), ...scoresOf(told)]
  return remembered(result => tells(lines, result))
})

/** All of its figures, in one line with two words of it at least. */
function tells(lines: readonly string[], result: string): boolean {
  const figures = [...figuresIn(folded(result))]
  if (figures.length === 0) return false
  const names = namesIn(result)
  const digits = figures.map(figure => /^\d+/.exec(figure)?.[0] ?? figure).map(thousands)
  return lines.some(line => {
    if (!digits.every(each => each.test(line))) return false
    const known = figuresIn(folded(line))
    if (!figures.every(figure => known.has(figure))) return false
    const words = new Set(namesIn(line))
    return names.filter(word => words.has(word)).length >= Math.min(2, names.length)
  })
}

/** The texts, and each line of those that have many. */
function linesIn(told: Told): string[] {
  return figuresSaid(told)
    .flatMap(({ text }) => (text.includes('\n') ? [text, ...text.split('\n')] : [text]))
    .filter(line => !toCome.test(line))
}

/** What is expected is no result. */
const toCome =
  /attendu|vis[ée]e?s?\b|objectif|cible|pr[ée]vu|estim|d[’']ici\b|devrai|devra\b|sera\b/i

/** Few lines hold the digits: the others are read no further. */
function thousands(digits: string): RegExp {
  const [first = '', ...others] = digits
  const rest = others.map(digit => `[ \u00a0\u202f]?${digit}`).join('')
  return new RegExp(`${first}${rest}`)
}

/** The marks and the indicators, each told with what it measures. */
function scoresOf(told: Told): string[] {
  if (told.table !== 'reports') return []
  const { satisfaction, kpis } = told.report
  return [
    ...satisfaction.scores.map(({ label, value }) => `${label} ${value}`),
    ...kpis.flatMap(({ label, baseline = '', actual, statedGap = '' }) =>
      actual === undefined ? [] : [label, baseline, actual, statedGap].join(' '),
    ),
  ]
}

/** « 3 600 », « 50% »; « divisé par deux » is half. */
function figuresIn(words: string): ReadonlySet<string> {
  const digits = matchesIn(words, figure).map(
    ([, number = '', sign = '']) => `${number.replaceAll(' ', '').replace(',', '.')}${sign}`,
  )
  return new Set(half.test(words) ? [...digits, '50%'] : digits)
}

const figure = /(?<![\d,.])(\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)?)(?: ?(%))?/g
const half = /\b(?:divisee?s? par (?:deux|2)|de moitie)\b/

function namesIn(text: string): string[] {
  return searchWords(text).filter(word => !/^\d/.test(word) && !small.has(word))
}

const small = new Set([...smallWords, 'dans', 'pour', 'divise', 'moitie', 'deux'])
