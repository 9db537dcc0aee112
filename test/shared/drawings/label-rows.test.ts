import { expect, it } from 'vitest'
import { placeLabels } from '../../../shared/drawings/label-rows.ts'
import { fc } from '../../properties.ts'

const width = 800

it('puts labels on one line as long as they have room', () => {
  const placed = placeLabels(
    [
      { x: 0, textWidth: 100 },
      { x: 200, textWidth: 100 },
    ],
    width,
  )
  expect(placed.map(({ row }) => row)).toEqual([0, 0])
})

it('turns a label to the left where the drawing ends', () => {
  expect(placeLabels([{ x: 780, textWidth: 120 }], width)[0]?.side).toBe('left')
})

it('never lets two labels of a line overlap', () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: width }),
    textWidth: fc.integer({ min: 10, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 25 }), labels => {
      const spans = placeLabels(labels, width).map(({ x, textWidth, side, row }) =>
        side === 'right'
          ? { row, from: x - 6, to: x + 11 + textWidth }
          : { row, from: x - 11 - textWidth, to: x + 6 },
      )
      return spans.every((a, i) =>
        spans.every((b, j) => i === j || a.row !== b.row || a.to <= b.from || b.to <= a.from),
      )
    }),
  )
})
