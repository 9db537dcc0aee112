import { expect, test } from 'vitest'
import { withoutValueNames } from '../../../../shared/imports/listed/named-values.ts'

const kept = '46\n30\n29\n2025-03-03\n2025-03-05'

test('What names values that were all kept says no more', () => {
  expect(withoutValueNames('avant 46, objectif 30, réalisé 29', kept)).toBe('')
  expect(withoutValueNames('Rebuts – avant 46, réalisé 29', kept).trim()).toBe('Rebuts')
  expect(withoutValueNames('prévus le 3 mars, faits le 5 mars (cuve n° 2)', kept)).toBe('cuve n° 2')
  expect(withoutValueNames('prévus le 3 mars, faits le 5 mars (deux jours de retard)', kept)).toBe(
    '',
  )
  expect(withoutValueNames('recette prévue ; recette réelle le 5 mars', kept)).toBe('recette')
})

test('What names a value that was not is looked for', () => {
  for (const text of [
    'avant 46, objectif 31',
    'prévus le 3 mars, faits le 7 mars',
    'recette prévue ; recette réelle le 7 mars',
    'avant 46 puis 29',
    '12 ateliers, 46 personnes',
  ])
    expect(withoutValueNames(text, kept)).toBe(text)
})
