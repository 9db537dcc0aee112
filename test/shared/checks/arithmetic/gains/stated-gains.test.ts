import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const told = (baseline: string, actual: string, statedGap: string) =>
  found({
    reports: [
      { kpis: [{ id: exampleId(1), label: 'Temps de pesée', baseline, actual, statedGap }] },
    ],
  })

test.each([
  ['24h/mois', '8h/semaine', '-67%'],
  ['3 h par semaine', '6 h par mois', '−25 %'],
  ['30 min/jour', '5 h/mois', '-80 %'],
  ['8 h/mois', '4 h/mois', '-45 %'],
])('From %s to %s is not %s', (baseline, actual, gap) => {
  expect(told(baseline, actual, gap)).toEqual([`gain-mismatch ${gap}`])
})

test.each([
  ['24h/semaine', '8h/semaine', '-67%'],
  ['26 h/mois', '3 h/semaine', '-50 %'],
  ['4 h par semaine', '8 h par mois', '−50 %'],
  ['4 h par semaine', '8 h par mois', '50 %'],
  ['30 min/jour', '5 h/mois', '-50 %'],
  ['2 h/semaine', '44 h/an', '-50 %'],
  ['24 h/mois', '8 min/dossier', '-67 %'],
])('From %s to %s is %s, or cannot be told', (baseline, actual, gap) => {
  expect(told(baseline, actual, gap)).toEqual([])
})
