import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const said = (text: string) =>
  foundIn(text).map(({ code, expected = '' }) => `${code} ${expected}`.replace(/\s/gu, ' '))

test.each([
  ['Nous avons consommé 42 % de l’enveloppe, soit 28 900 € sur 60 000 € HT.', '48,2 %'],
  ['62 % des devis (98 sur 150) partent le jour même.', '65,3 %'],
  ['62 % des devis, c’est-à-dire 98 devis envoyés sur 150, partent le jour même.', '65,3 %'],
  ['À fin mai, 55 % du verger, à savoir 310 arbres sur 620, est taillé.', '50 %'],
])('A share told before what makes it is wrong: « %s »', (text, expected) => {
  expect(said(text)).toEqual([`percent-mismatch ${expected}`])
})

test.each([
  'Nous avons consommé 48 % de l’enveloppe, soit 28 900 € sur 60 000 € HT.',
  'Nous avons consommé 48,2 % de l’enveloppe, soit 28 900 € sur 60 000 € HT.',
  'Près de 50 % de l’enveloppe, soit 28 900 € sur 60 000 €, est consommée.',
  'Plus de 45 % de l’enveloppe, soit 28 900 € sur 60 000 €, est consommée.',
  '65 % des devis (98 sur 150) partent le jour même.',
  '40 % du temps, soit 2 jours sur 5, est passé en tournée.',
  '20 % de TVA, soit 200 € sur 1 200 €.',
  '30 % de marge, soit 3 000 € sur 13 000 €.',
  '12 % de devis de plus, soit 60 sur 440.',
  'Ventes : +12 % de paniers, soit 60 sur 440.',
  '25 % des parcelles, soit 3 parcelles sur 4 ans, sont replantées.',
  '58 % de l’enveloppe, soit 28 900 € sur 12 mois.',
  '48 % de l’enveloppe, soit 28,9 k€ sur 60 k€.',
  '12 % des arbres du verger, soit 5 sur 8 rangs touchés.',
])('… and right: « %s »', text => {
  expect(said(text)).toEqual([])
})

test('Two parts of a count told before them are no share of each other', () => {
  const lamps = (percent: number) =>
    said(`210 lampadaires relevés : 168 marchent, 42 sont éteints (${percent} %).`)
  expect(lamps(20)).toEqual([])
  expect(lamps(25)).toEqual(['percent-mismatch 20 %'])
  expect(said('90 volets posés, 72 sont réglés, 18 sont à reprendre (20 %).')).toEqual([])
  expect(said('168 foyers ont répondu, 42 sont partis depuis (25 %).')).toEqual([])
  expect(said('168 foyers ont répondu, 42 sont partis depuis (20 %).')).toEqual([
    'percent-mismatch 25 %',
  ])
})
