import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const kpi = (target: string) => ({
  kpis: [{ id: exampleId(962), label: 'Note des visiteurs', baseline: '5,8/10', target }],
})
const told = (first: string, then: string) =>
  found({ brief: kpi(first), reports: [{ kind: 'final', ...kpi(then) }] })

describe('A mark that is aimed at', () => {
  test.each([
    ['7,5/10', '7/10'],
    ['8 / 10', '7,5 / 10'],
    ['4,5 sur 5', '4 sur 5'],
  ])('is that of the brief: %s, %s', (first, then) => {
    expect(told(first, then)).toContain(`figure-conflict ${then}`)
  })

  test.each([
    ['7,5/10', '7,5/10'],
    ['7,50/10', '7,5 / 10'],
    ['7,5/10', '7,5/10 (8/10 en été)'],
    ['8/10', '4/5'],
    ['7 à 8/10', '7/10'],
  ])('may be written otherwise: %s, %s', (first, then) => {
    expect(told(first, then)).toEqual([])
  })
})
