import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

test('A share of the sales is one of those that the client’s sheet gives', () => {
  const client = { revenue: { amount: 340_000_000, year: 2024 } }
  const told = (line: string) => found({ client, brief: { situation: [line] } })
  expect(told('Impayés : 6 % du CA, soit 204 k€')).toEqual([])
  expect(told('Impayés : 6 % du CA, soit 210 k€')).toEqual([])
  expect(told('Impayés : 6 % du CA 2022, soit 150 k€')).toEqual([])
  expect(told('Un client (9 % du CA) attend 240 k€')).toEqual([])
  expect(told('Impayés : 6 % du CA, soit 240 k€')).toEqual(['percent-mismatch 240 000 €'])
})
