import { expect, test } from 'vitest'
import { kpiInWords } from '../../../../shared/imports/words/kpi-words.ts'
import { namedFigures } from '../../../../shared/imports/words/named-figures.ts'

test.each([
  [
    'départ 9,2 %, cible 4 %, à ce jour 6,9 %',
    { baseline: '9,2 %', target: '4 %', actual: '6,9 %' },
  ],
  [
    'avant 46/mois, objectif 30/mois, réalisé 29/mois (-37 %)',
    { baseline: '46/mois', target: '30/mois', actual: '29/mois', statedGap: '-37 %' },
  ],
  ['18 au départ, 8 visés, 11 aujourd’hui', { baseline: '18', target: '8', actual: '11' }],
  ['départ : 3 h ; objectif : moins de 2 h', { baseline: '3 h', target: 'moins de 2 h' }],
  ['avant 1 250 €, fin mars 1 020 €', { baseline: '1 250 €', actual: '1 020 €' }],
])('« %s » names each of its figures', (value, figures) => {
  expect(namedFigures(value)).toEqual(figures)
})

test.each([
  ['départ 8 %, à ce jour 6 % (baisse de 25 %)', { statedGap: '-25 %' }],
  ['avant 88 %, réalisé 95 % (soit +7 pts)', { statedGap: '+7 pts' }],
  ['avant 21 %, réalisé 14 % (7 points de moins)', { statedGap: '7 points de moins' }],
  ['avant 21 %, réalisé 14 % (relevé de mars)', { actual: '14 % (relevé de mars)' }],
])('What stands in brackets is a gap, or said of the last: « %s »', (value, figures) => {
  expect(namedFigures(value)).toMatchObject(figures)
})

test.each([
  ['12 % (objectif 10 %)'],
  ['3 h par semaine'],
  ['avant 3, après 5, puis 6'],
  ['objectif 30 mai, réalisé 2 juin'],
  ['avant le 3 mai, objectif 5 jours'],
  ['réalisé 12, réalisé 14'],
])('« %s » does not name all that it tells', value => {
  expect(namedFigures(value)).toBeUndefined()
})

test('In a brief, where it stands is where it starts', () => {
  expect(kpiInWords('Délai de devis : aujourd’hui 12 j, cible 5 j')).toEqual({
    label: 'Délai de devis',
    baseline: '12 j',
    target: '5 j',
  })
})
