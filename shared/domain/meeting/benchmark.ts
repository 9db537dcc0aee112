import { toNumber } from '../../french/figures/numbers.ts'
import { formatNumber } from '../../french/writing.ts'
import type { Meeting } from './meeting.ts'

export type Competitor = Meeting['benchmark'][number]
export type Score = string | number

/** What competitors are compared on: whatever any of them was marked by, in the order it came. */
export function criteriaOf(benchmark: readonly Competitor[]): string[] {
  return [...new Set(benchmark.flatMap(({ scores }) => Object.keys(scores)))]
}

/**
 * The benchmark on other criteria. As many as before means that some were renamed in place, and their
 * marks follow; else marks are kept by name.
 */
export function withCriteria(
  benchmark: readonly Competitor[],
  next: readonly string[],
): Competitor[] {
  const before = criteriaOf(benchmark)
  const isRenaming = before.length === next.length
  const nameBefore = (criterion: string, index: number) =>
    isRenaming && !before.includes(criterion) ? (before[index] ?? criterion) : criterion
  return benchmark.map(competitor => ({
    ...competitor,
    scores: Object.fromEntries(
      next.map((criterion, index) => [
        criterion,
        competitor.scores[nameBefore(criterion, index)] ?? '',
      ]),
    ),
  }))
}

/** A mark as it was typed: `7`, `7,5` and `7/10` where marks are out of 10 are figures, the rest is words. */
export function readScore(typed: string, scale: number | undefined): Score {
  const [, figure, of] = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+))?\s*$/.exec(typed) ?? []
  if (figure === undefined || (of !== undefined && Number(of) !== scale)) return typed
  return toNumber(figure)
}

export function scoreInWords(score: Score | undefined): string {
  return typeof score === 'number' ? formatNumber(score) : (score ?? '')
}

/** A mark above what marks are out of. */
export function isOffScale(score: Score | undefined, scale: number | undefined): boolean {
  return typeof score === 'number' && scale !== undefined && score > scale
}
