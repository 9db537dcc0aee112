import { expect, test } from 'vitest'
import { anchorsOf } from '../../../shared/imports/report/header/anchors.ts'
import { toldMeasure } from '../../../shared/imports/report/measures/told-measure.ts'

test('One line tells what was found, where it started, what was aimed at and the gap', () => {
  expect(toldMeasure('68 % (départ 61 % ; objectif 75 %)')).toEqual({
    actual: '68 %',
    baseline: '61 %',
    target: '75 %',
  })
  expect(toldMeasure('310 h au lieu de 420 h, soit -26 %')).toEqual({
    actual: '310 h',
    baseline: '420 h',
    statedGap: '-26 %',
  })
  expect(toldMeasure('de 95 min à 38 min (-60 %)')).toMatchObject({
    baseline: '95 min',
    actual: '38 min',
  })
})

test('A count of a whole and a lone figure are left as they are told', () => {
  expect(toldMeasure('112 sur 140, soit 80 %')).toBeUndefined()
  expect(toldMeasure('1 240 € en mai')).toBeUndefined()
})

test('What is decided lies before a report, its milestones in its year or in the autumn before', () => {
  expect(anchorsOf('2024-09-30', '2024-01-01').course).toBe('2024-02-15')
  expect(anchorsOf('2025-01-31', '2024-09-01').course).toBe('2024-09-15')
  expect(anchorsOf(undefined, '2024-09-01').past).toBe('2024-09-01')
})
