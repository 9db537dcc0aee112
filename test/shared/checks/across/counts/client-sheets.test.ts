import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const client = { revenue: { amount: 420_000_000, year: 2024 }, headcount: 63 }
const told = (text: string, more: object = {}) =>
  found({
    client: { ...client, ...more },
    proposal: { date: '2025-03-04', notes: [{ heading: 'Fiche du client', text }] },
  }).filter(each => each.startsWith('figure-conflict'))

test('The revenue that an import noted beside the sheet is that of the sheet, with its year or without', () => {
  expect(told('CA 2024 : 4 500 000 €')).toEqual(['figure-conflict 4 500 000 €'])
  expect(told('CA : 4 500 000 €')).toEqual(['figure-conflict 4 500 000 €'])
  expect(told('CA : 4 200 000 €')).toEqual([])
})

test('That of another year, or of a sheet without one, may be otherwise', () => {
  expect(told('CA 2023 : 3 900 000 €')).toEqual([])
  expect(told('CA : 4 500 000 €', { revenue: { amount: 420_000_000 } })).toEqual([])
  expect(told('CA en ligne : 450 000 €')).toEqual([])
})

test('A headcount that is told as a sum is no other one than the whole', () => {
  expect(told('Effectif : 58')).toEqual(['figure-conflict 58'])
  expect(told('Effectif : 18 permanents + 45 saisonniers (63 personnes en été)')).toEqual([])
})
