import { expect, test } from 'vitest'
import { impossibleDayIn } from '../../../../shared/imports/listed/impossible-days.ts'

test.each([
  ['le 31 avril', '31 avril'],
  ['le 29 février 2027', '29 février 2027'],
  ['le 31/11/2026', '31/11/2026'],
  ['le 32 mars', '32 mars'],
  ['le 29 février 2028', undefined],
  ['le 29 février', undefined],
  ['le 31 août', undefined],
  ['le 30/11/2026', undefined],
  ['du 30 au 31 mars, 30 novices', undefined],
  ['32 marsouins', undefined],
])('« %s »: the day that no calendar has is %s', (line, day) => {
  expect(impossibleDayIn(line)).toBe(day)
})
