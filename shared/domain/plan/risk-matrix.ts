import type { Risk } from './plan.ts'

export type RiskProbability = NonNullable<Risk['probability']>
export type RiskImpact = NonNullable<Risk['impact']>

export const riskProbabilities = [
  { value: 'low', label: 'Faible' },
  { value: 'medium', label: 'Moyenne' },
  { value: 'high', label: 'Élevée' },
] as const satisfies readonly { value: RiskProbability; label: string }[]

export const riskImpacts = [
  { value: 'low', label: 'Faible' },
  { value: 'medium', label: 'Moyen' },
  { value: 'high', label: 'Élevé' },
  { value: 'critical', label: 'Critique' },
] as const satisfies readonly { value: RiskImpact; label: string }[]

export type RiskSeverity = 'minor' | 'moderate' | 'serious' | 'grave'

/** How grave a risk of this probability and impact is. */
export function riskSeverity(probability: RiskProbability, impact: RiskImpact): RiskSeverity {
  const score = rank(riskProbabilities, probability) + rank(riskImpacts, impact)
  if (score >= 4) return 'grave'
  if (score === 3) return 'serious'
  return score === 2 ? 'moderate' : 'minor'
}

export type RankedRisk = { readonly rank: number; readonly risk: Risk }

/** The risks of one cell of the matrix, with their rank in the list. */
export function risksIn(
  risks: readonly Risk[],
  probability: RiskProbability,
  impact: RiskImpact,
): RankedRisk[] {
  return risks
    .map((risk, index) => ({ rank: index + 1, risk }))
    .filter(({ risk }) => risk.probability === probability && risk.impact === impact)
}

/** Those that stand in no cell, for want of a probability or an impact. */
export function unratedRisks(risks: readonly Risk[]): RankedRisk[] {
  return risks
    .map((risk, index) => ({ rank: index + 1, risk }))
    .filter(({ risk }) => risk.probability === undefined || risk.impact === undefined)
}

function rank<Value>(options: readonly { readonly value: Value }[], value: Value): number {
  return options.findIndex(option => option.value === value)
}
