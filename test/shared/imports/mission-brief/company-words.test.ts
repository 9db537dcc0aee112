import { expect, test } from 'vitest'
import { pastIn, toldInWords } from '../../../../shared/imports/mission-brief/company-words.ts'

test('What a mutual company collected in contributions is its revenue', () => {
  const told = toldInWords({}, 'Elle a encaissé 24 millions d’euros de cotisations en 2024.')
  expect(told.revenue).toEqual({ amount: 2_400_000_000, year: 2024 })
  expect(toldInWords({}, 'Elle a encaissé 24 chèques perdus en 2024.')).toEqual({})
})

test('A sentence that ends on a year is followed by another, which may tell the past', () => {
  expect(
    pastIn(['Elle comptait 40 agents en 2024. Fondée en 1948 par des instituteurs, elle grandit.']),
  ).toEqual(['Fondée en 1948 par des instituteurs'])
})

test.each([
  ['Filature et teinture de laines, maison fondée en 1912', undefined],
  ['Fabrication et pose de volets, maison fondée en 1912', 'Fabrication et pose de volets'],
  ['Négoce de bois (parquets, bardages)', 'Négoce de bois'],
  ['Location de bennes', 'Location de bennes'],
  ['Vente de 3 lignes de production', undefined],
  ['Construction d’un atelier', undefined],
  ['Entretien des machines assuré par un tiers', undefined],
  ['Production de laine : 12 tonnes', undefined],
])('What a company does is its trade: « %s »', (text, sector) => {
  expect(toldInWords({}, text).sector).toBe(sector)
})

test('A house founded in a year tells so after what it does', () => {
  expect(pastIn(['Négoce de bois, maison fondée en 1912'])).toEqual(['Maison fondée en 1912'])
  expect(pastIn(['Vitrines sur la maison fondée en 1912'])).toEqual([])
})
