import type { BlockOf } from '../documents/document-tree.ts'

type Categories = BlockOf<'chart'>['categories']

export type ChartScale = {
  readonly xOf: (value: number) => number
  /** Width that a figure beside its bar may take, right of positive values or left of negative ones. */
  readonly roomFor: (isNegative: boolean) => number
}

/** No figure takes more than this share of the width from the bars. */
const widestFigure = 0.4

/** One scale for all bars, with room for the figures beside the longest of them on each side. */
export function chartScale(
  categories: Categories,
  { left, right }: { readonly left: number; readonly right: number },
  widthOf: (figure: string) => number,
): ChartScale {
  const figures = categories.flatMap(({ values }) => values.filter(figure => figure !== null))
  const most = widestFigure * (right - left)
  const room = (side: typeof figures) =>
    Math.min(most, Math.max(0, ...side.map(({ text }) => widthOf(text))))
  const before = room(figures.filter(({ value }) => value < 0))
  const after = Math.max(12, room(figures.filter(({ value }) => value >= 0)))
  const values = figures.map(({ value }) => value)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const unit = high === low ? 0 : (right - left - before - after) / (high - low)
  const zero = left + before - low * unit
  return {
    xOf: value => zero + value * unit,
    roomFor: isNegative => (isNegative ? before : after) - 5,
  }
}
