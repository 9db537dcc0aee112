import { expect, test } from 'vitest'
import { isTotalName } from '../../../../shared/french/names/total-name.ts'

test('A row below the others adds them up, whatever it is called', () => {
  for (const name of ['Total', 'TOTAL HT', 'Sous-total', 'Total général', 'Ensemble', 'Cumul HT'])
    expect(isTotalName(name)).toBe(true)
  for (const name of ['Ensemble des bornes', 'Conseil', 'Vue d’ensemble', 'Totem d’accueil'])
    expect(isTotalName(name)).toBe(false)
})
