import { addDays } from '../../../domain/calendar/calendar.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldBrief, type ToldMinutes } from '../../scene/scene.ts'
import { namingWords } from './figures-twice.ts'
import { type Measure, measuresIn, standing } from './measured-rates.ts'

/** What the first minutes of a mission tell of how things are is what its brief tells. */
export function minutedStarts({ briefs, meetings }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const first = meetings.filter(each => each.mission === brief.mission && isSoon(brief, each))
    return first.length === 0 ? [] : first.flatMap(minutes => conflictsIn(brief, minutes))
  })
}

/** Two months later, things may be other. */
function isSoon({ date: start }: ToldBrief, { date }: ToldMinutes): boolean {
  return start !== undefined && date !== undefined && date <= addDays(start, 60)
}

function conflictsIn(brief: ToldBrief, minutes: ToldMinutes): Finding[] {
  const { kpis } = brief.mission
  const lines = figuresLike(minutes, telling).flatMap(linesOf)
  if (lines.length === 0) return []
  return lines.flatMap(line => [
    ...measured(brief, minutes, line),
    ...(/\bdont \d/.test(line.text)
      ? kpis.flatMap((kpi, index) => counted({ brief, minutes, line }, kpi, index))
      : []),
  ])
}

const telling = /: \**\d|[Tt]aux |TRS|DSO|dont \d/

/** What is said of others, of what is aimed at or was measured since is another figure. */
const otherwise = pattern('iu')`
  objectif|cible|vis[ée]|attend|d[’']ici|demain|concurren|march[ée]|secteur
  |moyenne nationale|mesur|depuis|\/ ?10|apr[èe]s|si l|pourrait|devrait|peut|scénario|estim
  |contre|vs\b|\|
`

function linesOf({ text, field, path, isQuoted }: Said): Measure['said'][] {
  if (isQuoted || path[0] !== 'sections' || /\/ ?10\b/.test(text)) return []
  return text
    .split('\n')
    .filter(line => telling.test(line) && !otherwise.test(line))
    .map(line => ({ text: line.replace(/^[\s*•-]+|\*\*/g, '').trim(), field, path }))
}

/** « Délai de facturation : 14 jours », for 12 in the brief: under the very same words. */
function measured(brief: ToldBrief, minutes: ToldMinutes, line: Measure['said']): Finding[] {
  return standing(line).flatMap(measure => {
    const same = measuresIn(brief).filter(each => isSame(each, measure))
    const [first] = same
    if (first === undefined || same.some(({ value }) => value === measure.value)) return []
    if (isAimed(brief, measure.value)) return []
    const against = placeIn(brief, first.said.field, first.said.path, first.said.text)
    return [finding(minutes, line, { stated: measure.source, expected: first.source, against })]
  })
}

function isSame(one: Measure, other: Measure): boolean {
  if (one.unit !== other.unit || one.isNegated !== other.isNegated) return false
  if (one.words.length !== other.words.length) return false
  return (
    (one.words.length > 1 || one.isRate || other.isRate) &&
    one.words.every(word => other.words.includes(word))
  )
}

function isAimed({ mission }: ToldBrief, value: number): boolean {
  return mission.kpis.some(({ target = '' }) => numbersIn(target).includes(value))
}

type Told = {
  readonly brief: ToldBrief
  readonly minutes: ToldMinutes
  readonly line: Measure['said']
}

/** « Appels « où est ma commande » : 77 par jour », and « 220 appels, dont 88 « où est ma commande » ». */
function counted({ brief, minutes, line }: Told, { label, baseline = '' }: Kpi, index: number) {
  const [, part] = /\bdont (\d+)\b(?! ?[%€])/.exec(line.text) ?? []
  const [, start] = /^(\d+)(?: ?(?:\/|par ).*)?$/.exec(baseline) ?? []
  const named = namingWords(label)
  if (part === undefined || start === undefined || named.length < 3 || part === start) return []
  const words = searchWords(line.text)
  const isTold = named.every(word => words.includes(word))
  if (!isTold || numbersIn(line.text).includes(Number(start))) return []
  const against = placeIn(brief, `Indicateur « ${label} »`, ['kpis', index, 'baseline'], baseline)
  return [finding(minutes, line, { stated: part, expected: start, against })]
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map(each => toNumber(each))
}

type Conflict = { readonly stated: string; readonly expected: string; readonly against: Place }

function finding(minutes: ToldMinutes, line: Measure['said'], conflict: Conflict): Finding {
  const { stated, expected, against } = conflict
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, line.field, line.path, line.text),
    against,
    message: `« ${line.text} » : le brief dit ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
}
