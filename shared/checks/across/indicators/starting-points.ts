import { toNumber } from '../../../french/figures/numbers.ts'
import { searchWords } from '../../../french/folded.ts'
import { smallWords } from '../../../french/small-words.ts'
import { formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldMinutes,
  type ToldReport,
} from '../../scene/scene.ts'

/** A rate « au départ » is, in a report or in minutes, the one that the brief gives under the same name. */
export function startingPoints({ briefs, reports, meetings }: Scene): Finding[] {
  return [...reports, ...meetings].flatMap(told => {
    const brief = briefs.find(({ mission }) => mission === told.mission)
    return brief === undefined ? [] : startingPointsOf(brief, told)
  })
}

export function startingPointsOf(brief: ToldBrief, told: ToldReport | ToldMinutes): Finding[] {
  return figuresLike(told, startWords).flatMap(said =>
    said.text.includes('%')
      ? clausesOf(said.text).flatMap(clause => conflicts(brief, told, said, clause))
      : [],
  )
}

const startWords =
  /(?:au|de) d[ée]part|au d[ée]but|initial|avant (?:le|la|notre) (?:projet|mission)|au lancement/i
const figure = /(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/gu

type Clause = {
  readonly text: string
  /** « contre 14 % au départ » is of what stands before. */
  readonly words: readonly string[]
}

function clausesOf(text: string): Clause[] {
  const all = text.split(/[;!\n]|\.\s|,\s(?!\d)/)
  return all.flatMap((clause, index) => {
    if (!startWords.test(clause) && !opening.test(all[index - 1] ?? '')) return []
    const before = isContrast.test(clause) ? (all[index - 1] ?? '') : ''
    return [{ text: clause, words: searchWords(`${before} ${clause}`) }]
  })
}

/** « Au départ, le taux était de 14 % » */
const opening = /^\s*(?:au d[ée]part|au d[ée]but|au lancement|initialement)$/iu
const isContrast = /^\s*\(?(?:contre|au lieu de|vs)\b/iu

function conflicts(
  brief: ToldBrief,
  told: ToldReport | ToldMinutes,
  { text, field, path }: Said,
  clause: Clause,
): Finding[] {
  const only = startIn(clause.text)
  if (only === undefined || isOfPart.test(clause.text)) return []
  const known = ratesOf(brief).filter(({ name }) => name.every(word => clause.words.includes(word)))
  const [first] = known
  if (first === undefined || known.some(({ percent }) => percent === only)) return []
  const [expected, stated] = [first.percent, only].map(formatPercent)
  const quote = around(text, text.indexOf(clause.text), clause.text.length)
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(told, field, path, quote),
      against: placeIn(brief, first.said.field, first.said.path, first.said.text),
      message: `« ${clause.text.trim()} » ; le brief dit : « ${first.said.text} ».`,
      ...(expected !== undefined && { expected }),
      ...(stated !== undefined && { stated }),
    },
  ]
}

/** The only rate, or the only one that is told of the start: « de 28 % avant la mission à 7 % ». */
function startIn(text: string): number | undefined {
  const all = percentagesIn(text)
  const [start, ...more] =
    all.length > 1 ? matchesIn(text, atStart).map(([, digits = '']) => toNumber(digits)) : all
  return more.length > 0 ? undefined : start
}

const atStart = new RegExp(
  `(?<![\\d.,]|(?:environ|près de|plus de|moins de|~|≈|à) ?)${figure.source} \\(?(?:${startWords.source}|initiale)`,
  'giu',
)
/** « à Lyon » */
const isOfPart = / (?:à|chez|en|sur) \p{Lu}|[(] ?(?:à )?\p{Lu}/u

type Rate = {
  readonly name: readonly string[]
  readonly percent: number
  readonly said: Pick<Said, 'text' | 'field' | 'path'>
}

const small = new Set(smallWords)

/** Told of how things are: « Taux d’erreurs d’étiquetage : 6 % », « Taux de perte de 6 % », the start of an indicator. */
function ratesOf(brief: ToldBrief): Rate[] {
  const told = figuresLike(brief, /%/).flatMap(said => {
    if (!['situation', 'trigger', 'painPoints'].includes(String(said.path[0]))) return []
    const [, label = '', value = ''] = named.exec(said.text) ?? rated.exec(said.text) ?? []
    return rate(label, value, said)
  })
  const starts = brief.mission.kpis.flatMap(({ label, baseline = '', target = '' }, index) => {
    const [value = baseline] = /(?:vs|contre|au lieu de) [^)]*%/iu.exec(target) ?? []
    const text = `${label} : ${value}`
    return rate(label, value, { text, field: 'Indicateurs', path: ['kpis', index] })
  })
  return [...told, ...starts]
}

const named = /^([^:]{5,60}?)\s*:\s*(.+)$/su
const rated = /^(taux (?:de |d[’'])[^:;,()\d]{4,50}?) (?:est )?(?:de|à) (\d.+)$/isu

function rate(label: string, value: string, said: Rate['said']): Rate[] {
  const [percent, ...more] = percentagesIn(value)
  const name = searchWords(label.replace(/\([^)]*\)|[<>≤≥].*/gu, '')).filter(
    word => !small.has(word),
  )
  return percent === undefined || more.length > 0 || name.length < 2
    ? []
    : [{ name, percent, said }]
}

function percentagesIn(text: string): number[] {
  return matchesIn(text, figure).map(([, digits = '']) => toNumber(digits))
}
