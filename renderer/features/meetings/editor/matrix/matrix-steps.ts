import {
  type Level,
  levels,
  type Place,
} from '../../../../../shared/domain/meeting/effort-matrix.ts'

/** One cell further by an arrow key; an entry that is nowhere yet comes in at the middle. */
export function stepped({ impact, effort }: Place, key: string): Place | undefined {
  const step = steps[key]
  if (step === undefined) return undefined
  if (impact === undefined || effort === undefined) return { impact: 'medium', effort: 'medium' }
  return { impact: beside(impact, step.impact), effort: beside(effort, step.effort) }
}

const steps: Record<string, { readonly impact: number; readonly effort: number }> = {
  ArrowUp: { impact: 1, effort: 0 },
  ArrowDown: { impact: -1, effort: 0 },
  ArrowRight: { impact: 0, effort: 1 },
  ArrowLeft: { impact: 0, effort: -1 },
}

function beside(level: Level, by: number): Level {
  return levels[levels.indexOf(level) + by] ?? level
}
