import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const told = (description: string) =>
  found({
    proposal: {
      options: [
        {
          id: exampleId(970),
          label: 'Option B : Complète',
          description,
          lines: [{ label: 'Conseil', kind: 'consulting', amount: 2100000 }],
          total: 2100000,
        },
      ],
    },
  }).filter(each => each.startsWith('total-mismatch'))

test('The table that sums up the options tells the price that each of them tells itself', () => {
  expect(told('- Formation\n- Prix au récapitulatif : 22 000 €')).toEqual([
    'total-mismatch 22 000 €',
  ])
  expect(told('- Prix au récapitulatif : 21 000 €')).toEqual([])
  expect(told('- Prix au récapitulatif : 21 k€')).toEqual([])
})

test('Another price in the words of an option is not that of the whole', () => {
  expect(told('- Prix : 450 € par poste')).toEqual([])
})
