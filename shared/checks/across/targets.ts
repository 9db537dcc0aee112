import type { Kpi } from '../../domain/plan.ts'
import type { Finding, Place } from '../finding.ts'
import { isSameTitle } from '../same-thing.ts'
import { type Brief, placeIn, type Scene, type Told } from '../scene.ts'

/** What a mission aims at is the same in its brief, its proposals and its reports. */
export function targets({ briefs, proposals, reports }: Scene): Finding[] {
  const others = [
    ...proposals.map(offer => ({ told: offer, mission: offer.mission, kpis: offer.proposal.kpis })),
    ...reports.map(account => ({
      told: account,
      mission: account.mission,
      kpis: account.report.kpis,
    })),
  ]
  return others.flatMap(({ told, mission, kpis }) => {
    const brief = briefs.find(each => each.mission === mission)
    return brief === undefined ? [] : conflicts(brief, told, kpis)
  })
}

function conflicts(brief: Brief, told: Told, kpis: readonly Kpi[]): Finding[] {
  return kpis.flatMap((kpi, index) => {
    const first = brief.mission.kpis.find(each => isSameTitle(bare(each.label), bare(kpi.label)))
    if (first === undefined) return []
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

function conflict(brief: Brief, told: Told, { first, kpi, index, key, what }: Compared): Finding[] {
  const [aim, other] = [first[key], kpi[key]]
  if (aim === undefined || other === undefined) return []
  const [one, two] = [figureIn(aim), figureIn(other)]
  if (one === undefined || two === undefined || one === two) return []
  if (/%/.test(aim) !== /%/.test(other)) return []
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

/** The one figure of a target, with its unit; nothing for a range, or for words. */
function figureIn(text: string): string | undefined {
  const figures = [...text.replace(/\([^)]*\)/g, '').matchAll(/\d[\d \u00a0\u202f]*(?:[.,]\d+)?/g)]
  if (figures.length !== 1) return undefined
  const [[digits = ''] = []] = figures
  return String(Number(digits.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')))
}
