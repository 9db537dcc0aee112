import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldProposal,
  type ToldReport,
} from '../../scene/scene.ts'
import { isMeasuredAgain } from './measured-again.ts'
import {
  baseline,
  isChange,
  type Measure,
  measuresIn,
  moved,
  moving,
  started,
  startWords,
} from './measured-rates.ts'
import { isOfNamedPart } from './named-part.ts'
import { startingPointsOf } from './starting-points.ts'

/** Where things stand today is one figure: in the situation, « de 12 à 5 jours », « 25 % actuellement ». */
export function presentRates(scene: Scene): Finding[] {
  const { briefs, proposals, reports } = scene
  return [
    ...[...briefs, ...proposals].flatMap(withinOne),
    ...briefs.flatMap(brief => {
      const own = reports.filter(({ mission }) => mission === brief.mission)
      if (own.length === 0) return []
      const known = measuresIn(brief)
      return own.flatMap(account => {
        const { kpis } = account.report
        const told = figuresLike(account, moving).filter(isSummary)
        const first = figuresLike(account, startWords).filter(({ isQuoted }) => !isQuoted)
        const later = [...told.flatMap(moved), ...kpis.flatMap(baseline), ...first.flatMap(started)]
        const found = conflictsBetween(
          { told: brief, all: known },
          { told: account, all: later },
        ).filter(each => !isStartOfRow(scene, brief, account, each))
        return found.length === 0 ? found : withoutStarts(found, brief, account)
      })
    }),
  ]
}

/** Where an indicator starts from is held against the brief's own, and may have been measured since. */
function isStartOfRow(
  scene: Scene,
  { mission }: ToldBrief,
  { report }: ToldReport,
  found: Finding,
): boolean {
  const [first, index] = found.place.record.path
  const kpi = first === 'kpis' ? report.kpis[Number(index)] : undefined
  if (kpi === undefined) return false
  const { label, baseline: start = '' } = kpi
  const isTold = mission.kpis.some(
    each =>
      each.baseline !== undefined &&
      each.baseline !== start &&
      (isSameTitle(each.label, label) || isOfPartOf(label, each.label)),
  )
  return isTold || isMeasuredAgain(scene, mission, label, start)
}

/** « Taux de rebut (Nantes) » beside « Taux de rebut ». */
function isOfPartOf(label: string, whole: string): boolean {
  const bare = (text: string) => text.replace(/\s*\([^()]*\)/gu, '')
  return isOfNamedPart(label, whole) && isSameTitle(bare(whole), bare(label))
}

/** And the objectives, as a final report tells them again. */
function isSummary({ path: [first], text }: Said): boolean {
  return (
    ['summary', 'highlights', 'conclusion'].includes(String(first)) ||
    (first === 'notes' && isChange(text))
  )
}

/** A rate « au départ » is told once. */
function withoutStarts(
  found: readonly Finding[],
  brief: ToldBrief,
  account: ToldReport,
): Finding[] {
  const starts = startingPointsOf(brief, account).map(({ place }) => place.record.path.join('.'))
  return found.filter(({ place }) => !starts.includes(place.record.path.join('.')))
}

function withinOne(told: ToldBrief | ToldProposal): Finding[] {
  const all = measuresIn(told)
  return all.flatMap((measure, index) =>
    conflictsBetween(
      { told, all: all.slice(0, index).filter(each => each.said !== measure.said) },
      { told, all: [measure] },
    ),
  )
}

type Side = { readonly told: Told; readonly all: readonly Measure[] }

function conflictsBetween(before: Side, after: Side): Finding[] {
  return after.all.flatMap(measure => {
    const same = before.all.filter(each => isSameMeasure(each, measure))
    const [first] = same
    if (first === undefined || same.some(({ value }) => value === measure.value)) return []
    if (same.some(({ said }) => isWhereItCameTo(said.text, measure))) return []
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

/** « est tombé de 92 % à 79 % » tells how things came to stand at 79 %. */
function isWhereItCameTo(text: string, { source }: Measure): boolean {
  return cameTo.test(text) && text.includes(`à ${source}`)
}

const cameTo =
  /(?:est|sont|a|ont) (?:\p{L}+ ){0,2}?(?:tomb|pass|mont|descend|baiss|chut|augment|grimp|recul|progress|remont|doubl|d[ée]grad)[ée]/u

function isSameMeasure(one: Measure, other: Measure): boolean {
  if (one.unit !== other.unit || one.isNegated !== other.isNegated) return false
  const isFirstLonger = one.words.length > other.words.length
  const [few, many] = isFirstLonger ? [other.words, one.words] : [one.words, other.words]
  if (!few.every(word => many.includes(word))) return false
  // « Part des plateformes » is no part of some of them.
  if (few[0] === 'part' && many[0] === 'part') return few.length === many.length
  return few.length === many.length
    ? few.length > 1 || one.isRate || other.isRate
    : few.length > 1 || (one.isRate && other.isRate)
}
