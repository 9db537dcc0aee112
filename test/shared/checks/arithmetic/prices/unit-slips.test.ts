import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const budget = { lines: [{ id: exampleId(1), label: 'Conseil', amount: 1_800_000 }] }
const others = ['Entretien : 50 €/mois', 'Entretien et conseil : 200 €/mois']
const told = (text: string, notes: readonly string[] = others) =>
  found({ reports: [{ budget, notes: [...notes, text].map(each => ({ text: each })) }] })

test.each([
  ['Module de paie : ~600K€/an', '600K€/an'],
  ['Module de paie : 90 k€ par mois', '90 k€ par mois'],
])('Thousands stand for euros: « %s »', (text, stated) => {
  expect(told(text)).toEqual([`figure-conflict ${stated}`])
})

test.each([
  ['Module de paie : ~600 €/an', others],
  ['Module de paie : 12 k€/an', others],
  ['Nouvelle serre : 600 k€', others],
  ['Loyer de la serre : 600 k€/an', ['Entretien : 50 €/mois']],
  ['Loyer de la serre : 600 k€/an', ['Loyer du quai : 9 000 €/mois', 'Entretien : 8 000 €/mois']],
  ['Le CA du module de vente est de 600 k€/an', others],
  ['Coût des litiges : 600 k€/an', others],
  ['Gain : +600 k€/an', others],
] as const)('They do not, or nothing tells: « %s »', (text, notes) => {
  expect(told(text, notes)).toEqual([])
})
