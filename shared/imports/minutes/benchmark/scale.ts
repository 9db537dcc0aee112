import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { toNumber } from '../../../french/figures/numbers.ts'

export type Marks = Pick<Meeting, 'benchmark' | 'benchmarkScale'>

/** `7 / 10`, `6,5/10` as figures, where all marks are out of the same; else they stay words. */
export function onOneScale(benchmark: Meeting['benchmark']): Marks {
  const marks = benchmark.flatMap(({ scores }) => Object.values(scores)).flatMap(markIn)
  const scales = new Set(marks.map(({ scale }) => scale).filter(scale => scale !== undefined))
  const [scale] = scales
  if (scales.size > 1) return { benchmark }
  return {
    benchmark: benchmark.map(each => ({ ...each, scores: inFigures(each.scores) })),
    ...(scale !== undefined && { benchmarkScale: scale }),
  }
}

type Scores = Meeting['benchmark'][number]['scores']
type Mark = { readonly value: number; readonly scale?: number }

function inFigures(scores: Scores): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([criterion, score]) => [
      criterion,
      markIn(score)[0]?.value ?? score,
    ]),
  )
}

function markIn(score: string | number): Mark[] {
  const [, value, scale] =
    /^(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*\/\s*(\d{1,3}))?$/u.exec(String(score).trim()) ?? []
  if (value === undefined) return []
  const figure = toNumber(value)
  return [{ value: figure, ...(Number(scale) > 0 && { scale: Number(scale) }) }]
}
