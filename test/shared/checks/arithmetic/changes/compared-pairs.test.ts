import { expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'

const codes = (text: string) => foundIn(text).map(({ code }) => code)

test.each([
  'Panier : 310 € au marché, 186 € en ligne (40 % de moins)',
  'Panier : 310 € au marché, 186 € en ligne (67 % de plus)',
  'Panier : 310 € au marché, 186 paniers en ligne (30 % de moins)',
  'Région 40 % (18 400 €), coopérative 60 % (27 600 €)',
  'Région 40 % (18,4 k€), coopérative 60 % (27,5 k€)',
  'Région 40 % (16 400 €), le reste plus tard',
  'L’atelier dure 3 h le matin et 2 h le soir, soit 5 h pour les deux',
  'Trois tailleurs passent 3 h par jour au verger (9 h à eux trois)',
  'Trois tailleurs : 2h50 par jour, mesurées (3 h estimées), soit 9 h pour les trois',
])('« %s » is right', text => {
  expect(codes(text)).toEqual([])
  expect(foundInProcess({ steps: { Vente: [text] } })).toEqual([])
})

test.each([
  ['Panier : 310 € au marché, 186 € en ligne (30 % de moins)', 'percent-mismatch 30 % → 40 %'],
  ['Région 40 % (16 400 €), coopérative 60 % (27 600 €)', 'percent-mismatch 40 % → 37,3 %'],
  ['Les tailleurs passent 3 h par jour au verger (19 h à eux six)', 'total-mismatch 19 h → 18 h'],
])('« %s » is wrong', (text, expected) => {
  expect(codes(text)).toHaveLength(1)
  expect(foundInProcess({ steps: { Vente: [text] } })).toEqual([expected])
})
