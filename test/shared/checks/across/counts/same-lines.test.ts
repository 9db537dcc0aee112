import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const told = (highlights: readonly string[], titles: readonly string[]) =>
  found({
    reports: [
      {
        highlights: highlights.map(text => ({ tone: 'good', text })),
        deliverables: titles.map((title, index) => ({
          id: exampleId(960 + index),
          title,
          status: 'done',
        })),
      },
    ],
  })

test('What is done is counted alike among the highlights and the deliverables of one report', () => {
  expect(told(['12 jardiniers formés'], ['12 jardiniers formés (3 sessions)'])).toEqual([])
  expect(told(['12 jardiniers formés'], ['11 jardiniers formés (3 sessions)'])).toEqual([
    'figure-conflict 11',
  ])
  expect(told(['1 200 fiches reprises'], ['✅ 1 250 fiches reprises'])).toEqual([
    'figure-conflict 1250',
  ])
})

test('Other words tell of other things, and one list of several sessions', () => {
  expect(told(['12 jardiniers formés'], ['3 jardiniers volontaires formés'])).toEqual([])
  expect(told([], ['12 jardiniers formés', '11 jardiniers formés'])).toEqual([])
  expect(told(['3 sessions'], ['4 sessions'])).toEqual([])
})
