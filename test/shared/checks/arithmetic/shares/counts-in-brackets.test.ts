import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'

test('A count in brackets is that share of the count told before it', () => {
  const told = (part: number) =>
    foundIn(`220 paniers par jour. 35 % d’entre eux (${part} paniers) partent à midi.`)
  expect(told(77)).toEqual([])
  expect(told(84)).toHaveLength(1)
  expect(told(97)).toHaveLength(1)
})

test('Of what is counted in the same list, under its name or beside it', () => {
  const list = (part: string) => [
    'Arbres 2024 : 58 000',
    'Taille : 4 jours',
    `55 % des arbres (${part}) sont jeunes`,
  ]
  expect(foundInProcess({ steps: { Verger: list('31 900') } })).toEqual([])
  expect(foundInProcess({ steps: { Verger: list('32 000') } })).toEqual([])
  expect(foundInProcess({ steps: { Verger: list('38 200') } })).toEqual([
    'percent-mismatch 38 200 → 31 900',
  ])
  expect(found({ brief: { situation: list('38 200') } })).toHaveLength(1)
})

test('Of any of the counts that are told, and of none that counts something else', () => {
  expect(
    foundIn('1 100 paniers par semaine, 220 paniers par jour : 35 % des paniers (77 paniers).'),
  ).toEqual([])
  expect(foundIn('220 paniers par jour. 35 % des caisses (97 caisses) reviennent vides.')).toEqual(
    [],
  )
  expect(
    foundIn('220 paniers par jour. 35 % d’entre eux (3 paniers par client) sont bio.'),
  ).toEqual([])
  expect(foundIn('220 paniers. Hausse de 35 % (97 paniers).')).toEqual([])
})
