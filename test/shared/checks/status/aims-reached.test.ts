import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const told = (conclusion: string, kpi: object) =>
  found({
    reports: [
      { kind: 'final', date: '2025-06-30', conclusion, kpis: [{ id: exampleId(961), ...kpi }] },
    ],
  })
const kept = 'Les trois engagements sont donc tenus.'

test('All aims are not reached where an indicator is on the wrong side of its target', () => {
  const waste = (actual: string, baseline?: string) =>
    told(kept, { label: 'Rebuts de la ligne', baseline, target: '3 %', actual })
  expect(waste('2,8 %')).toEqual([])
  expect(waste('3 %')).toEqual([])
  expect(waste('3,4 %')).toEqual(['rag-mismatch 3,4 %'])
  expect(waste('3,4 %', '6,8 %')).toEqual(['rag-mismatch 3,4 %'])
  expect(waste('2,8 %', '6,8 %')).toEqual([])
})

test('All the aims of a date are all of them', () => {
  const service = (actual: string) =>
    told('Tous les objectifs fixés en mars 2025 sont atteints.', {
      label: 'Taux de service',
      baseline: '91 %',
      target: '96 %',
      actual,
    })
  expect(service('95,5 %')).toEqual(['rag-mismatch 95,5 %'])
  expect(service('96 %')).toEqual([])
})

test.each([
  ['Les trois engagements sont tenus, sauf les rebuts.', '3,4 %'],
  ['Tous les objectifs seront atteints en juin.', '3,4 %'],
  ['Deux engagements sont tenus.', '3,4 %'],
])('« %s » says no more than it does', (text, actual) => {
  expect(told(text, { label: 'Rebuts', baseline: '6 %', target: '3 %', actual })).toEqual([])
})

test('What is wanted of an indicator is known, or nothing is said', () => {
  const measured = (label: string) => told(kept, { label, target: '40', actual: '42' })
  expect(measured('Stations équipées')).toEqual([])
  expect(measured('Délai de réponse')).toEqual(['rag-mismatch 42'])
})
