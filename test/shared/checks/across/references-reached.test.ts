import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const milestones = [
  { id: exampleId(1), title: 'Catalogue repris', planned: '2025-03-14' },
  { id: exampleId(2), title: 'Ouverture de la boutique', planned: '2025-06-16' },
]
const reports = [
  {
    conclusion:
      'Note moyenne des jardiniers : 43 sur 50 à Vienne.\n\nTemps de saisie à Vienne : 5 h par semaine (contre 10 h avant, -50%). 3 600 plants comptés.',
    satisfaction: { quotes: [], scores: [{ label: 'NPS clients', value: 41, max: 100 }] },
  },
]

const cited = (result: string) =>
  found({
    brief: { milestones, end: '2025-06-30' },
    reports,
    proposal: { date: '2025-04-02', references: [{ client: 'Pépinières Aubert', result }] },
  })

test.each([
  'Catalogue de 60 plants repris',
  'Note moyenne des jardiniers de 43',
  'NPS clients de 41',
  'Temps de saisie divisé par deux à Vienne',
])('A result reached while the mission goes on may be cited: « %s »', result => {
  expect(cited(result)).toEqual([])
})

test.each([
  'Boutique ouverte, un quart des ventes en ligne',
  'Note moyenne des jardiniers de 47',
  'NPS clients de 51',
  'Temps de comptage des plants réduit de 3%',
])('What is still to come is no result: « %s »', result => {
  expect(cited(result)).toEqual([`event-after-document ${result}`])
})

test.each([
  'À venir',
  'résultats à venir à l’automne',
  'en cours',
  '–',
  'En attente de la mesure de septembre',
  'pas encore mesuré',
  'à mesurer fin juin',
  'sera mesuré en septembre',
  'un quart des ventes en ligne, attendu pour septembre',
])('A result that is not there yet is none: « %s »', result => {
  expect(cited(result)).toEqual([])
})

test.each([
  'un quart des ventes en ligne, plus qu’attendu',
  'visiteurs venus de loin : +12%',
  'boutique à suivre partout, ventes doublées',
])('A result told as reached is one, whatever its words: « %s »', result => {
  expect(cited(result)).toEqual([`event-after-document ${result}`])
})

test('A change that a report tells in two figures may be cited in percents', () => {
  const other = { clientId: exampleId(950), missionId: undefined }
  const cited = (result: string) =>
    found({
      brief: { end: '2025-01-31' },
      others: ['Menuiserie Lacoste'],
      reports: [
        { highlights: [{ tone: 'good', text: 'Commandes perdues : 28% → 9%' }] },
        {
          ...other,
          highlights: [
            { tone: 'good', text: '68% des commandes viennent du quai, 61% par courriel' },
          ],
        },
      ],
      proposal: { date: '2025-04-02', references: [{ client: 'Pépinières Aubert', result }] },
    })
  expect(cited('Commandes perdues -68%')).toEqual([])
  expect(cited('Commandes perdues -61%')).toEqual(['figure-conflict 61 %'])
})
