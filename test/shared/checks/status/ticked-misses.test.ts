import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const ticked = (label: string, actual: string, target: string, more: object = {}) =>
  found({
    reports: [{ kpis: [{ id: exampleId(961), label, actual, target, statedMet: true, ...more }] }],
  })

test.each([
  ['Total temps gagné', '~15 h/semaine', '20 h/semaine'],
  ['Taux de service', '93 %', '95 %'],
  ['Délai de livraison', '4 jours', '3 jours'],
  ['Coûts évités', '8 000 €', '12 000 €'],
])('A tick stands beside what is reached: %s, %s for %s', (label, actual, target) => {
  expect(ticked(label, actual, target)).toEqual([`rag-mismatch ${actual}`])
})

test('What it began with tells which way is up', () => {
  expect(ticked('Fiches à jour', '80', '95', { baseline: '40' })).toHaveLength(1)
  expect(ticked('Fiches à revoir', '80', '95', { baseline: '140' })).toEqual([])
})

test.each([
  ['Temps gagné', '~15 h/semaine', '10 h/semaine'],
  ['Temps gagné', '~19 h/semaine', '20 h/semaine'],
  ['Taux de service', '94,8 %', '95 %'],
  ['Délai de livraison', '2 jours', '3 jours'],
  ['Fiches à jour', '80', '95'],
  ['Taux de service', '93 %', '≥ 95 %'],
  ['Coûts évités', '8 000 €', '12 jours'],
])('Reached, about so, or nobody knows: %s, %s for %s', (label, actual, target) => {
  expect(ticked(label, actual, target)).toEqual([])
})

test('Without a tick, a figure that misses its aim says so itself', () => {
  const statedMet = undefined
  expect(ticked('Taux de service', '93 %', '95 %', { statedMet })).toEqual([])
})
