import type { Kpi } from '../../../domain/plan/plan.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'

type Told = Omit<Kpi, 'id'>

/**
 * What a sentence measures: « Le taux de recommandation est de 54, contre 38 en 2024 », « Le délai est passé
 * de 95 à 38 min pour un objectif de 35 ». Nothing where it tells one figure only.
 */
export function proseMeasure(sentence: string): Told | undefined {
  const [, subject = '', told = ''] = measured.exec(sentence) ?? []
  const label = subject.replace(/^(?:Les? |La |L[’'])/u, '')
  const change = passed.exec(told) ?? against.exec(told)
  const { baseline, actual, target } = change?.groups ?? {}
  if (baseline === undefined || actual === undefined) return undefined
  return {
    label: capitalised(label),
    baseline: baseline.trim(),
    actual: actual.trim(),
    ...(target !== undefined && { target: target.trim() }),
  }
}

const measured = pattern('su')`
  ^((?:Les? |La |L[’'])[^,;:]{3,90}?)\s+(?:
    est|sont|s[’'](?:est|établi(?:t|ssent)|élève(?:nt)?)|atteint|atteignent|a|ont|passe(?:nt)?
    |reste(?:nt)?
  )\s(.*?)\.?$
`

const figure = String.raw`[~≈]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:[ \u00a0\u202f]?(?:%|€|k€|M€|pts?|points?|min(?:utes?)?|h|heures?|j|jours?|semaines?|mois)(?!\p{L}))?`
const aimed = String.raw`(?:.{0,30}?(?:objectif|cible)\s(?:de |: ?|à )?(?<target>${figure}))?`

const passed = new RegExp(
  String.raw`^(?:(?:bien |donc |ainsi )?(?:passée?s?|tombée?s?|montée?s?|descendue?s?|ramenée?s?|reculé|progressé|baissé)\s)?de (?<baseline>${figure}) à (?<actual>${figure})${aimed}`,
  'u',
)
const against = new RegExp(
  String.raw`^(?:(?:désormais|maintenant|aujourd[’']hui|bien)\s)?(?:de |à )?(?<actual>${figure}),? (?:contre|au lieu de) (?<baseline>${figure})${aimed}`,
  'u',
)
