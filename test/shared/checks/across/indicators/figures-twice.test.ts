import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const kpis = [
  {
    id: exampleId(1),
    label: 'Colis servis à J+2',
    baseline: '64 %',
    target: '85 %',
    actual: '82 %',
  },
]
const told = (text: string) => found({ reports: [{ kpis, highlights: [{ tone: 'good', text }] }] })

test.each([
  'Colis servis à J+2 : 91 % (objectif : 85 %)',
  'Colis servis à J+2 portés à 91 %',
  'Colis servis à J+2 : 61 % → 82 %',
])('An indicator whose name holds a figure is where its row ends: « %s »', text => {
  expect(told(text)).toEqual([`figure-conflict ${text.replace(/ \(.*/, '')}`])
})

test.each([
  'Colis servis à J+2 : 82 % (objectif : 85 %)',
  'Colis servis à J+2 : 64 % → 82 %',
  'Colis servis à J+2 : objectif de 85 %',
  'Colis servis à J+2 à Vienne : 91 %',
  'Colis servis à J+2 en 3 mois : 91 %',
  'Colis servis à J+2 : 91 % des 40 tournées',
  'Colis servis à J+4 : 82 %',
])('It is told right, of a part or of another: « %s »', text => {
  expect(told(text)).toEqual([])
})
