import { expect, test } from 'vitest'
import { numberedColours, steps } from '../../../../electron/exports/pixels/palette.ts'

test('A colour has one number, and white the first', () => {
  const { colours, numberOf } = numberedColours()
  expect([numberOf('#ffffff'), numberOf('#1f4e79'), numberOf('#1f4e79')]).toEqual([0, 1, 1])
  expect(colours).toEqual(['#ffffff', '#1f4e79'])
})

test('An edge is between its two colours', () => {
  const { colours, numberOf, mixed } = numberedColours()
  const black = numberOf('#000000')
  expect(colours[mixed(black, 0, 5)]).toBe('#aaaaaa')
  expect(colours[mixed(black, 0, steps)]).toBe('#000000')
})

test('There are never more colours than a picture can number', () => {
  const { colours, numberOf, mixed } = numberedColours()
  const overs = Array.from({ length: 30 }, (_, index) =>
    numberOf(`#${(index * 8).toString(16).padStart(2, '0').repeat(3)}`),
  )
  for (const over of overs) {
    for (const under of overs) {
      for (let step = 1; step < steps; step++) expect(mixed(over, under, step)).toBeLessThan(256)
    }
  }
  expect(colours.length).toBeLessThanOrEqual(256)
})
