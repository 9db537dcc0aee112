import { expect, test } from 'vitest'
import { codesIn, foundIn } from '../../said-in-a-report.ts'

const lines = (...texts: readonly string[]) => codesIn(texts.join('\n'))

test('A balance is what was sold less what was spent, line below line', () => {
  const told = (balance: string) =>
    lines('- Vendu : 24 j, soit 26 400 € HT', '- Consommé : 15 j (62,5 %)', balance)
  expect(told('- Solde : 9 j')).toEqual([])
  expect(told('- **Solde :** 10 j')).toEqual(['total-mismatch'])
  expect(told('- Solde : 30 % à la remise')).toEqual([])
})

test('It may stand in one line, or in the notes of one list', () => {
  expect(codesIn('Vendu 24 j / Consommé 15 j / Solde 9 j')).toEqual([])
  expect(codesIn('Vendu 24 j / Consommé 15 j / Solde 10 j')).toEqual(['total-mismatch'])
  const noted = (balance: string) =>
    foundIn('', '2025-06-20', ['Budget : 12 000 €', 'Dépensé : 8 500 €', balance]).map(
      ({ code }) => code,
    )
  expect(noted('Reste : 3 500 €')).toEqual([])
  expect(noted('Reste : 3 600 €')).toEqual(['total-mismatch'])
})

test('It may be told of somebody, up to a day', () => {
  const told = (left: number) =>
    codesIn(`Jours de Luc : Prévu : 13 ; Consommé au 31/05 : 5 ; Solde : ${left}`)
  expect(told(8)).toEqual([])
  expect(told(9)).toEqual(['total-mismatch'])
})

test('Rounded amounts leave as much room', () => {
  expect(lines('Budget : 12 000 €', 'Engagé : 8,5 k€', 'Disponible : 3,5 k€')).toEqual([])
})

test('What is left of a count is told with its part', () => {
  expect(codesIn('17 fuites repérées, dont 11 réparées (reste 6)')).toEqual([])
  expect(codesIn('17 fuites repérées, dont 11 réparées (reste 7)')).toEqual(['total-mismatch'])
  expect(codesIn('17 fuites repérées, dont 11 réparées, il en reste 7 jours')).toEqual([])
})

test('What is already done of a count leaves the rest of it', () => {
  expect(codesIn('320 fiches, 120 déjà relues : il en reste 200.')).toEqual([])
  expect(codesIn('320 fiches, 120 déjà relues ; il reste 5 jours pour finir.')).toEqual([])
  expect(codesIn('320 fiches, 120 relecteurs : il en reste 210.')).toEqual([])
  expect(codesIn('320 fiches, 120 déjà relues : il en reste 210.')).toEqual(['total-mismatch'])
})
