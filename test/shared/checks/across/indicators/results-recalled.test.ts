import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const january = {
  date: '2025-01-31',
  satisfaction: { quotes: [], scores: [{ label: 'Note des jardiniers', value: 8, max: 10 }] },
  kpis: [{ id: exampleId(1), label: 'Plants arrosés à temps', actual: '62 %' }],
}
const told = (text: string, before: object = january) =>
  found({ reports: [before, { date: '2025-02-28', notes: [{ text }] }] })

describe('A result that a later report recalls', () => {
  test.each([
    ['Note des jardiniers : 8/10 (vs 7/10 fin janvier)', '7/10'],
    ['**Note des jardiniers : 8/10**, contre 5/10 le mois dernier', '5/10'],
    ['Plants arrosés à temps : 71 % (contre 65 % en janvier)', '65%'],
    ['Plants arrosés à temps : 71 %, après 60 % dans le rapport précédent', '60%'],
  ])('is the one that the report of then gives: « %s »', (text, stated) => {
    expect(told(text)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Note des jardiniers : 9/10 (vs 8/10 fin janvier)',
    'Note des jardiniers : 8/10 (vs 7/10 fin décembre)',
    'Note des vendeurs : 8/10 (vs 7/10 fin janvier)',
    'Note des jardiniers : 8/10 (vs 7/10 visé)',
    'Note des jardiniers : 8/10 (objectif 9/10 en mars)',
    'Plants arrosés à temps : 71 % (vs 62 % en janvier)',
    'Plants arrosés à temps : 71 % (vs 55 % en janvier 2024)',
    'Plants arrosés à temps : 71 % (vs 48 % au départ)',
    'Plants arrosés à temps à Tain : 71 % (vs 48 % en janvier)',
  ])('or another: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
