import { searchWords } from '../../domain/folded.ts'
import type { Kpi } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import {
  figuresLike,
  figuresSaid,
  onceForEachRecord,
  recordOf,
  type Said,
  saidLike,
} from '../said.ts'
import { type Brief, type Offer, placeIn, type Scene, type Told } from '../scene.ts'

/** Where things stand today is one figure: in the situation, « de 12 à 5 jours », « 25 % actuellement ». */
export function presentRates({ briefs, proposals, reports }: Scene): Finding[] {
  return [
    ...[...briefs, ...proposals].flatMap(withinOne),
    ...briefs.flatMap(brief => {
      const own = reports.filter(({ mission }) => mission === brief.mission)
      if (own.length === 0) return []
      const known = measuresIn(brief)
      return own.flatMap(account => {
        const { kpis } = account.report
        const told = figuresLike(account, moves).filter(({ path }) => isSummary(path[0]))
        const first = saidLike(account, startWords).filter(({ isQuoted }) => !isQuoted)
        const later = [...told.flatMap(moved), ...kpis.flatMap(baseline), ...first.flatMap(started)]
        return conflictsBetween({ told: brief, all: known }, { told: account, all: later })
      })
    }),
  ]
}

function isSummary(first: string | number | undefined): boolean {
  return ['summary', 'highlights', 'conclusion'].includes(String(first))
}

function withinOne(told: Brief | Offer): Finding[] {
  const all = measuresIn(told)
  return all.flatMap((measure, index) =>
    conflictsBetween(
      { told, all: all.slice(0, index).filter(each => each.said !== measure.said) },
      { told, all: [measure] },
    ),
  )
}

type Measure = {
  readonly words: readonly string[]
  readonly isRate: boolean
  /** « ne sont jamais relancées » is what « relancées » leaves. */
  readonly isNegated: boolean
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly said: Pick<Said, 'field' | 'path' | 'text'>
}

const num = '(\\d+(?:[.,]\\d+)?)'
const unitWord = '(%|jours?|j|heures?|h|minutes?|min|semaines?)'
const bare = new RegExp(`^${num}[ \\u00a0\\u202f]?${unitWord}$`)
const now = new RegExp(`^([^:]{5,60}?) ?: ${num}[ \\u00a0\\u202f]?${unitWord}\\.?$`)
const nowSaid = new RegExp(
  `^([^:]{5,60}?) ?: ${num}[ \\u00a0\\u202f]?${unitWord} (?:actuellement|aujourd)`,
)
const againstNow = new RegExp(
  `^([^:<>≥≤]{5,60}?) ?(?::|<|>|≤|≥)[^(]*\\((?:vs|contre|au lieu de) ${num}[ \\u00a0\\u202f]?${unitWord} (?:actuellement|aujourd)`,
)
const leading = new RegExp(
  `^${num}[ \\u00a0\\u202f]?(%) d(?:es? |['’])([^,;:.()]{5,60})(?: \\([^()]*\\))?\\.?$`,
)
const stands = new RegExp(
  `\\b([Tt]aux d(?:e |['’])[^,;:.()\\d]{4,40}?|TRS|DSO)\\)? (?:y )?(?:est|[ée]tait|atteint|plafonne|stagne|s[’']?[ée]l[èe]ve|a chut[ée]|tourne)[^,;:.()\\d]{0,20}? ${num}[ \\u00a0\\u202f]?(%|jours)`,
)
/** « de 12 jours à 5 jours », « 28 % → 20 % », « de 93 % à 97 % ». */
const moves = new RegExp(
  `(?:de |: ?|\\(|^| )${num}[ \\u00a0\\u202f]?${unitWord}?(?:[ \\u00a0\\u202f]?(?:→|->) ?| à )${num}[ \\u00a0\\u202f]?${unitWord}`,
)
const verbs = new Set(
  'passer reduire ramener augmenter diminuer porter ameliorer abaisser faire amener diviser multiplier doubler baisser monter notre ambition commune est deux trois moitie amener passent passe sont font via viennent arrivent atteint objectif cible visee moyen moyenne actuel actuelle'.split(
    ' ',
  ),
)
const small = new Set(
  'de du des la le les un une et en a au aux l d par sur dans pour y n'.split(' '),
)

const measuresIn = onceForEachRecord((told): readonly Measure[] => {
  const record = recordOf(told) as { readonly kpis: readonly Kpi[] }
  const texts = figuresSaid(told).filter(({ isQuoted }) => !isQuoted)
  return [
    ...texts.flatMap(said => {
      const first = String(said.path[0])
      if (['situation', 'trigger', 'painPoints'].includes(first)) return standing(said)
      if (['objective', 'secondaryObjectives', 'background', 'notes'].includes(first))
        return [...moved(said), ...sentence(said)]
      return first === 'kpis' ? [...moved(said), ...saidNow(said)] : []
    }),
    ...record.kpis.flatMap(baseline),
  ]
})

function standing(said: Said): Measure[] {
  const [, label, value, unit] = now.exec(said.text) ?? []
  if (label !== undefined) return measure(label, value, unit, said)
  const [, part, sign, rest] = leading.exec(said.text) ?? []
  if (rest !== undefined) return measure(rest, part, sign, said)
  return sentence(said)
}

function sentence(said: Said): Measure[] {
  const [, label, value, unit] = stands.exec(said.text) ?? []
  return label === undefined ? [] : measure(label, value, unit, said)
}

function saidNow(said: Said): Measure[] {
  const [, label, value, unit] = nowSaid.exec(said.text) ?? againstNow.exec(said.text) ?? []
  return label === undefined ? [] : measure(label, value, unit, said)
}

/** Where it moves from; « de 5 à 10 jours » is a range, unless a verb moves it. */
function moved(said: Said): Measure[] {
  return said.text.split(/\n|;\s/).flatMap(line => {
    const match = moves.exec(line)
    if (match === null) return []
    const [words, from, fromUnit, , toUnit] = match
    const label = line.slice(0, match.index).replace(/^[\s*•✅-]+/u, '')
    const isMove = /→|->/.test(words) || fromUnit !== undefined || isChange(label)
    if (!isMove || /entre|comprise?/.test(label)) return []
    const { field, path } = said
    return measure(label, from, fromUnit ?? toUnit, { field, path, text: line.trim() })
  })
}

/** « Le délai de réponse était de 45 jours au départ ». */
function started(said: Said): Measure[] {
  return said.text.split(/\n|[.;]\s/).flatMap(line => {
    const [, label, value, unit] = atStart.exec(line) ?? []
    const { field, path } = said
    return label === undefined
      ? []
      : measure(label, value, unit, { field, path, text: line.trim() })
  })
}

const startWords = /[ée]tait|[ée]taient|s[’']?[ée]levait|partait/i
const atStart = new RegExp(
  `^[\\s*•-]*((?:[Ll]es? |[Ll]a |[Ll][’'])[^,;:()\\d]{5,50}?) (?:[ée]taient|[ée]tait|s[’'][ée]levait|partait) (?:de |à )?${num}[ \\u00a0\\u202f]?${unitWord} (?:au d[ée]part|au d[ée]but|au lancement|initialement|avant)`,
)

function isChange(label: string): boolean {
  return verbs.has(searchWords(label)[0] ?? '')
}

function baseline({ label, baseline: told, target = '' }: Kpi, index: number): Measure[] {
  const from = told ?? /^(.+?) (?:actuellement|aujourd)/.exec(target)?.[1] ?? ''
  const [, value, unit] = bare.exec(from.trim()) ?? []
  if (value === undefined) return []
  const said = { field: `Indicateur « ${label} »`, path: ['kpis', index, 'baseline'], text: from }
  return measure(label, value, unit, said)
}

function measure(
  label: string,
  value: string | undefined,
  unit: string | undefined,
  said: Measure['said'],
): Measure[] {
  if (value === undefined || unit === undefined) return []
  if (/environ|près de|presque|~|\d/.test(label)) return []
  const all = searchWords(label.replace(/\([^)]*\)/g, ''))
  const words = all.filter(word => !small.has(word) && !verbs.has(word) && word !== 'taux')
  if (words.length === 0) return []
  return [
    {
      words,
      isRate: all.includes('taux') || words.includes('trs'),
      isNegated: all.some(word => ['non', 'pas', 'jamais', 'sans', 'ne', 'aucun'].includes(word)),
      value: Number(value.replace(',', '.')),
      unit: unit === '%' ? '%' : unit.slice(0, 1),
      source: `${value} ${unit}`,
      said,
    },
  ]
}

type Side = { readonly told: Told; readonly all: readonly Measure[] }

function conflictsBetween(before: Side, after: Side): Finding[] {
  return after.all.flatMap(measure => {
    const same = before.all.filter(each => isSameMeasure(each, measure))
    const [first] = same
    if (first === undefined || same.some(({ value }) => value === measure.value)) return []
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(after.told, measure.said.field, measure.said.path, measure.said.text),
        against: placeIn(before.told, first.said.field, first.said.path, first.said.text),
        message: `Le point de départ est de ${measure.source} ici (« ${measure.said.text} »), et de ${first.source} ailleurs (« ${first.said.text} »).`,
        expected: first.source,
        stated: measure.source,
      },
    ]
  })
}

function isSameMeasure(one: Measure, other: Measure): boolean {
  if (one.unit !== other.unit || one.isNegated !== other.isNegated) return false
  const [few, many] = [one.words, other.words].toSorted((a, b) => a.length - b.length)
  if (few === undefined || many === undefined) return false
  if (!few.every(word => many.includes(word))) return false
  return few.length === many.length
    ? few.length > 1 || one.isRate || other.isRate
    : few.length > 1 || (one.isRate && other.isRate)
}
