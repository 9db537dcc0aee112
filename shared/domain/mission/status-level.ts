import type { Threshold } from './status-thresholds.ts'

export type StatusLevel = 'green' | 'amber' | 'red'

/** Where more is worse: from each threshold on. */
export function levelFrom(value: number, [amber, red]: Threshold): StatusLevel {
  if (value >= red) return 'red'
  return value >= amber ? 'amber' : 'green'
}

/** Where less is worse: under each threshold. */
export function levelUnder(value: number, [amber, red]: Threshold): StatusLevel {
  if (value < red) return 'red'
  return value < amber ? 'amber' : 'green'
}

export function worstLevel(levels: readonly StatusLevel[]): StatusLevel {
  if (levels.includes('red')) return 'red'
  return levels.includes('amber') ? 'amber' : 'green'
}
