import type { FollowUp } from './follow-up.ts'

export type FollowUpKind = FollowUp['kind']

/** Months after the end of the mission. */
export const followUpMonths = { '1m': 1, '3m': 3, '6m': 6 } as const

export const followUpLabels: Record<FollowUpKind, string> = {
  '1m': 'Suivi à 1 mois',
  '3m': 'Suivi à 3 mois',
  '6m': 'Suivi à 6 mois',
  other: 'Autre suivi',
}
