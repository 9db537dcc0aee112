import type { Kpi } from '../../../domain/plan/plan.ts'
import { searchWords } from '../../../french/folded.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type Told, type ToldBrief } from '../../scene/scene.ts'
import { isAimChanged } from './changed-aims.ts'
import { namingWords } from './figures-twice.ts'
import { isMeasuredAgain } from './measured-again.ts'
import { isOfNamedPart } from './named-part.ts'
import { figureIn, scaleOf } from './one-figure.ts'

/** What a mission aims at is the same in its brief, its proposals and its reports. */
export function targets(scene: Scene): Finding[] {
  const { briefs, proposals, reports } = scene
  const others = [
    ...proposals.map(offer => ({ told: offer, mission: offer.mission, kpis: offer.proposal.kpis })),
    ...reports.map(account => ({
      told: account,
      mission: account.mission,
      kpis: account.report.kpis,
    })),
  ]
  const across = others.flatMap(({ told, mission, kpis }) => {
    const brief = briefs.find(each => each.mission === mission)
    if (brief === undefined) return []
    return conflicts(brief, told, kpis).filter(
      each => !isOfNewStart(scene, brief, kpis, each) && !isOfNewAim(scene, told, kpis, each),
    )
  })
  return [
    ...briefs.flatMap(brief => withinOne(brief, brief.mission)),
    ...proposals.flatMap(offer => withinOne(offer, offer.proposal)),
    ...across,
  ]
}

const aim = /^(.{5,60}?) de (\d+(?:[.,]\d+)?)\s?% à (\d+(?:[.,]\d+)?)\s?%/u
/** « Passer de 12 % à 5 % de colis refusés ». */
const aimFirst =
  /^(?:passer|faire passer|ramener|descendre|monter|porter) de (\d+(?:[.,]\d+)?)\s?% à (\d+(?:[.,]\d+)?)\s?% (?:de |d[’']|des |du )(.{5,60})$/iu

/** « Réduire les pertes de 9 % à 4 % » beside an indicator of the losses that goes from 9 % to 5 %. */
function withinOne(told: Told, aims: Aims): Finding[] {
  const { kpis } = aims
  return aimsOf(aims).flatMap(({ text, field, path }) => {
    const [quote, label = '', from = '', to = ''] = aimIn(text)
    if (quote === undefined) return []
    const words = searchWords(label)
    const same = kpis.filter(kpi => isAimed(kpi, from, words))
    const [kpi] = same
    const target = kpi?.target === undefined ? undefined : figureIn(kpi.target)
    if (kpi?.target === undefined || target === undefined || same.length > 1) return []
    if (!kpi.target.includes('%') || target === figureIn(to)) return []
    const rank = kpis.indexOf(kpi)
    return [
      {
        code: 'figure-conflict',
        severity: 'warning',
        place: placeIn(told, field, path, quote),
        against: placeIn(told, `Indicateur « ${kpi.label} »`, ['kpis', rank, 'target']),
        message: `La cible de « ${bare(kpi.label)} » est ${to} % ici, et ${kpi.target} dans les indicateurs.`,
        expected: kpi.target,
        stated: `${to} %`,
      },
    ]
  })
}

type Aims = {
  readonly objective?: string | undefined
  readonly secondaryObjectives: readonly string[]
  readonly kpis: readonly Kpi[]
}

function aimsOf({ objective, secondaryObjectives }: Aims) {
  const main =
    objective === undefined ? [] : [{ text: objective, field: 'Objectif', path: ['objective'] }]
  const others = secondaryObjectives.map((text, index) => ({
    text,
    field: 'Objectifs secondaires',
    path: ['secondaryObjectives', index],
  }))
  return [...main, ...others]
}

function aimIn(text: string): string[] {
  const [first, from = '', to = '', label = ''] = aimFirst.exec(text) ?? []
  return first === undefined ? [...(aim.exec(text) ?? [])] : [first, label, from, to]
}

/** From the same start; one that tells none bears the very name. */
function isAimed(kpi: Kpi, from: string, words: readonly string[]): boolean {
  if (kpi.baseline !== undefined || /\(/.test(kpi.target ?? '')) {
    return isFrom(kpi, from) && isNamed(kpi, words)
  }
  const named = namingWords(bare(kpi.label))
  return named.length > 1 && named.every(word => words.includes(word))
}

function isFrom({ baseline = '', target = '' }: Kpi, from: string): boolean {
  const [, aside = ''] = /\((?:vs|contre|au lieu de) ([^)]*)\)/u.exec(target) ?? []
  return [baseline, aside].some(told => told.includes('%') && figureIn(told) === figureIn(from))
}

function isNamed({ label }: Kpi, words: readonly string[]): boolean {
  const named = namingWords(bare(label))
  const shared = named.filter(word => word.length > 4 && words.includes(word)).length
  return named.length > 0 && (named.every(word => words.includes(word)) || shared > 1)
}

/** The mission has measured where an indicator starts from since its brief. */
function isOfNewStart(
  scene: Scene,
  { mission }: ToldBrief,
  kpis: readonly Kpi[],
  { place: { record }, stated = '' }: Finding,
): boolean {
  const [, index, key] = record.path
  const { label = '' } = kpis[Number(index)] ?? {}
  return key === 'baseline' && isMeasuredAgain(scene, mission, label, stated)
}

/** It has changed what it aims at since its brief, and says so. */
function isOfNewAim(
  scene: Scene,
  told: Told,
  kpis: readonly Kpi[],
  { place: { record }, expected: from = '', stated: to = '' }: Finding,
): boolean {
  const [, index, key] = record.path
  const { label = '' } = kpis[Number(index)] ?? {}
  return key === 'target' && isAimChanged(scene, told, { label, from, to })
}

function conflicts(brief: ToldBrief, told: Told, kpis: readonly Kpi[]): Finding[] {
  const firsts = brief.mission.kpis.map(first => ({ first, title: bare(first.label) }))
  return kpis.flatMap((kpi, index) => {
    const title = bare(kpi.label)
    const first = firsts.find(each => isSameTitle(each.title, title))?.first
    if (first === undefined || isOfNamedPart(kpi.label, first.label)) return []
    return [
      ...conflict(brief, told, { first, kpi, index, key: 'target', what: 'La cible' }),
      ...conflict(brief, told, { first, kpi, index, key: 'baseline', what: 'Le point de départ' }),
    ]
  })
}

type Compared = {
  readonly first: Kpi
  readonly kpi: Kpi
  readonly index: number
  readonly key: 'target' | 'baseline'
  readonly what: string
}

function conflict(
  brief: ToldBrief,
  told: Told,
  { first, kpi, index, key, what }: Compared,
): Finding[] {
  const [aim, other] = [first[key], kpi[key]]
  if (aim === undefined || other === undefined || aim === other) return []
  const [one, two] = [figureIn(aim), figureIn(other)]
  if (one === undefined || two === undefined || one === two) return []
  if (/%/.test(aim) !== /%/.test(other) || scaleOf(aim) !== scaleOf(other)) return []
  const against: Place = placeIn(brief, `Indicateur « ${first.label} »`, [
    'kpis',
    brief.mission.kpis.indexOf(first),
    key,
  ])
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, `Indicateur « ${kpi.label} »`, ['kpis', index, key], other),
      against,
      message: `${what} de « ${bare(kpi.label)} » est ${other} ici, et ${aim} dans le brief.`,
      expected: aim,
      stated: other,
    },
  ]
}

/** Without the figures, which are what is compared, nor what is between brackets. */
function bare(label: string): string {
  return label
    .replace(/\([^)]*\)/g, '')
    .replace(/[<>≤≥~+-]?\s?\d+(?:[.,]\d+)?\s?%?/g, '')
    .trim()
}
