import { expect, test } from 'vitest'
import { safeSheetNames } from '../../../../electron/exports/excel/sheet-names.ts'

test('A straight apostrophe becomes typographic and forbidden signs become spaces', () => {
  expect(safeSheetNames(["L'an 1", 'Devis 2024/07 [v1] : * ?'])).toEqual([
    'L’an 1',
    'Devis 2024 07 v1',
  ])
})

test('Long names are cut to 31 characters without half an emoji', () => {
  const [name = ''] = safeSheetNames([`${'a'.repeat(30)}🚀`])
  expect(name).toBe('a'.repeat(30))
})

test('Equal names are told apart, whatever their case', () => {
  expect(safeSheetNames(['Option', 'option', 'OPTION', ''])).toEqual([
    'Option',
    'option (2)',
    'OPTION (3)',
    'Feuille',
  ])
})
