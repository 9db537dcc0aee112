import { gapBetween } from '../../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import { readMeasure } from '../../../french/figures/measure.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/**
 * « Taux de rebut < 9 % (vs 6 % aujourd’hui) »: what is aimed at is no worse than how things stand. A
 * report may begin with any month.
 */
export function worseTargets({ briefs, proposals, workspace: { firm } }: Scene): Finding[] {
  const all: { readonly told: Told; readonly kpis: readonly Kpi[] }[] = [
    ...briefs.map(told => ({ told, kpis: told.mission.kpis })),
    ...proposals.map(told => ({ told, kpis: told.proposal.kpis })),
  ]
  return all.flatMap(({ told, kpis }) =>
    kpis.flatMap((kpi, index) =>
      isWorse(kpi, firm.hoursPerDay) ? [finding(told, kpi, index)] : [],
    ),
  )
}

function isWorse(kpi: Kpi, hoursPerDay: number): boolean {
  const { label, baseline, target, unit } = kpi
  if (baseline === undefined || target === undefined) return false
  if (kept.test(folded(`${label} ${target} ${baseline}`))) return false
  const way = wayOf(label, folded(target))
  if (way === undefined) return false
  const [from, to] = [baseline, target.replace(bound, '')].map(text =>
    readMeasure(text.replace(aside, ''), unit, hoursPerDay),
  )
  const gap = from && to && gapBetween(from, to)
  return gap !== undefined && Math.sign(gap.value) === -way
}

/** What stands before the figure, in any case. */
const bound = pattern('i')`
  ^\s*(?:[<>≤≥]=?|moins de|plus de|au moins|au plus|inf[ée]rieure?s? [àa]|sup[ée]rieure?s? [àa]
  |sous(?: les?)?|maximum|minimum|maxi?\.?|mini?\.?)\s*
`
/** « 12 h (vs 20 h actuellement) », « 12 h max ». */
const aside =
  /\s*\([^()]*\)|\s+(?:actuellement|aujourd[’']hui|en moyenne|maxi?\.?|mini?\.?|maximum|minimum)$/gi

/** Down or up, as the sign of the target says, or else the verb of the label. */
function wayOf(label: string, target: string): -1 | 1 | undefined {
  if (/^(?:[<≤]|moins de|au plus|inferieur|sous|max)/.test(target)) return -1
  if (/^(?:[>≥]|plus de|au moins|superieur|min)/.test(target)) return 1
  const words = folded(label)
  if (lowering.test(words)) return -1
  return raising.test(words) ? 1 : undefined
}

const lowering = pattern()`
  ^(?:reduire|reduction|diminuer|diminution|baisser|baisse|abaisser|limiter|faire baisser|ramener
  |raccourcir)\b|^(?:taux|nombre|part) (?:de |d'|des )(?:erreur|rebut|reclamation|litige|panne|impaye|retard|defaut)
`
const raising = /^(?:augmenter|augmentation|accroitre|ameliorer|relever|doubler|hausser)\b/

/** What is to be kept, or may get a little worse, is no gain that is aimed at. */
const kept =
  /\b(?:mainten|maintien|rest|stabilis|conten|plafon|ne pas (?:depasser|degrader)|toler|seuil|alerte|garanti|engagement|acceptable|sla\b|transition|rampe|malgre|conserv)/

function finding(told: Told, { label, baseline = '', target = '' }: Kpi, index: number): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, `Indicateur « ${label} »`, ['kpis', index, 'target'], target),
    message: `« ${label} » part de ${baseline} ; la cible (${target}) est moins bonne que ce point de départ.`,
    stated: target,
  }
}
