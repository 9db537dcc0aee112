import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const told = (text: string) =>
  foundIn(text).map(({ stated, expected }) => `${stated} → ${expected}`)

test.each([
  ['3 dépôts (Rezé et Vertou) sont à équiper. Le dépôt de Rezé le sera en mai.', '3 → 2'],
  ['Trois serres (Flore et Pomone) fuient depuis lundi ; la serre Flore est fermée.', '3 → 2'],
  ['2 dépôts (Rezé, Vertou et Clisson) sont équipés.', '2 → 3'],
  ['Les 3 logiciels retenus (Planta et Rosa) sont à relier.', '3 → 2'],
])('As many as are named: « %s »', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  '2 dépôts (Rezé et Vertou) sont à équiper. Le dépôt de Rezé le sera en mai.',
  '3 dépôts (Rezé et Vertou) sont à équiper.',
  '2 vendeurs (Rezé, Vertou et Clisson) suivent les commandes.',
  '1 des 3 dépôts (Rezé et Vertou) est à équiper. Le dépôt de Rezé le sera.',
  '2 sur les 4 dépôts (Rezé et Vertou) sont à équiper. Le dépôt de Rezé le sera.',
  '3 dépôts (Rezé et les autres) sont à équiper. Le dépôt de Rezé le sera.',
  '3 outils (notamment Planta et Rosa) sont à relier.',
  '3 régions (Bretagne, Loire et Vendée) : deux équipes.',
  '2 modules (Achats et Ventes, Stock) sont livrés.',
  '12 outils (Planta et Rosa) sont à relier.',
])('It is so, or others go unnamed: « %s »', text => {
  expect(told(text)).toEqual([])
})
