import type { Period } from '../../../domain/plan/plan.ts'
import type { Draft } from './details.ts'

/** The dates of a phase that had but a length: « Audit (3 semaines) », then « mars 2025 ». */
export function takesPeriod(phase: Draft, told: Period): boolean {
  if (phase.period === undefined) phase.period = told
  else if (phase.period.start !== undefined || told.start === undefined) return false
  else phase.period = { ...told, label: phase.period.label }
  return true
}

/** Other dates than those that the phase has already stay words. */
export function addPeriod(phase: Draft, told: Period): void {
  const { start, end } = phase.period ?? {}
  const isOther = told.start !== undefined && (told.start !== start || told.end !== end)
  if (!takesPeriod(phase, told) && isOther) phase.objectives.push(told.label)
}
