import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const milestones = [
  { id: exampleId(1), title: 'Essais', planned: '2025-03-10' },
  { id: exampleId(2), title: 'Bascule des deux serres', planned: '2025-05-19' },
]
const noted = (notes: string, reports: readonly object[] = []) =>
  found({ brief: { milestones }, reports, meeting: { sections: [{ title: 'Suite', notes }] } })

const isDated = (told: string) => told.startsWith('date-conflict')

describe('The day of an opening, in minutes', () => {
  test.each([
    'Formations, puis bascule le 19 mai.',
    'Rendez-vous le 19 mai pour la bascule.',
    'Essais le 12 mars.',
    'La serre de Brest ouvrira le 2 juin.',
    'La bascule est reportée au 26 mai.',
    'Bascule de la comptabilité le 2 juin.',
    'Avant la bascule, le 12 mai, nous formons les équipes.',
  ])('is that of the brief, or is told to move, or is of something else: « %s »', text => {
    expect(noted(text)).toEqual([])
  })

  test.each([
    '- **Mai** : formations et bascule le 26 mai',
    'Rendez-vous le 26 mai pour la bascule, sans faute.',
    'Le go-live est prévu le 26 mai.',
  ])('is not another one: « %s »', text => {
    expect(noted(text)).toEqual(['date-conflict 26 mai 2025'])
  })

  test('is the one that the same meeting decides', () => {
    const decisions = [{ title: 'Bascule des deux serres décalée du 19 mai au 26 mai' }]
    const said = (text: string) =>
      found({ brief: { milestones }, meeting: { decisions, quotes: [{ author: 'Luc', text }] } })
    expect(said('Rendez-vous le 26 mai pour la bascule.').filter(isDated)).toEqual([])
    expect(said('Rendez-vous le 2 juin pour la bascule.').filter(isDated)).toEqual([
      'date-conflict 2 juin 2025',
    ])
  })

  test('may be what a report has said since', () => {
    const moved = { title: 'Bascule des deux serres', planned: '2025-05-19', revised: '2025-05-26' }
    const report = {
      date: '2025-02-12',
      status: 'red',
      milestones: [{ id: exampleId(3), ...moved, status: 'doing' }],
    }
    expect(noted('Bascule le 26 mai.', [report])).toEqual([])
  })
})

test('A part of what opens has a day of its own', () => {
  const plain = [{ id: exampleId(1), title: 'Lancement', planned: '2025-05-19' }]
  const told = (notes: string) =>
    found({ brief: { milestones: plain }, meeting: { sections: [{ title: 'Suite', notes }] } })
  expect(told('Lancement de la campagne de presse le 12 mai.')).toEqual([])
  expect(told('Lancement le 12 mai.')).toEqual(['date-conflict 12 mai 2025'])
})

test('A day that binds comes after the milestone that it binds', () => {
  const bound = (constraint: string) => found({ brief: { milestones, constraints: [constraint] } })
  expect(bound('Bascule impérative avant le 1er juin')).toEqual([])
  expect(bound('Bascule impérative avant le 12 mai')).toEqual(['date-conflict 12 mai 2025'])
})

test('A next step has the day of its milestone', () => {
  const step = (when: string, what = 'bascule des deux serres de Vienne') =>
    found({ brief: { milestones, nextSteps: [{ when, what }] } })
  expect(step('19 mai')).toEqual([])
  expect(step('Avant le 26 mai')).toEqual([])
  expect(step('26 mai', 'réunion avant la bascule')).toEqual([])
  expect(step('26 mai')).toEqual(['date-conflict 26 mai 2025'])
})

test('What will open is an opening', () => {
  const opening = [
    { id: exampleId(1), title: 'Ouverture du guichet pilote', planned: '2025-09-08' },
  ]
  const minuted = (notes: string) =>
    found({ brief: { milestones: opening }, meeting: { sections: [{ title: 'Suite', notes }] } })
  expect(minuted('Le guichet pilote ouvrira le 8 septembre à Brest.')).toEqual([])
  expect(minuted('Le guichet pilote ouvrira le 15 septembre à Brest.')).toEqual([
    'date-conflict 15 septembre 2025',
  ])
})

test('The milestones of a report count where the brief has none', () => {
  const opening = { id: exampleId(1), title: 'Ouverture du guichet pilote', planned: '2025-09-08' }
  const minuted = (notes: string) =>
    found({
      brief: {},
      reports: [{ milestones: [{ ...opening, status: 'todo' }] }],
      meeting: { sections: [{ title: 'Suite', notes }] },
    })
  expect(minuted('Le guichet pilote ouvrira le 8 septembre à Brest.')).toEqual([])
  expect(minuted('Le guichet pilote ouvrira le 15 septembre à Brest.')).toEqual([
    'date-conflict 15 septembre 2025',
  ])
})

test('A report tells the day of the brief, or a move somewhere', () => {
  const opening = [{ id: exampleId(1), title: 'Mise en service', planned: '2025-06-02' }]
  const reported = (summary: string, conclusion = '') =>
    found({ brief: { milestones: opening }, reports: [{ summary, conclusion }] })
  expect(reported('La mise en service est prévue le 10 juin.')).toEqual([
    'date-conflict 10 juin 2025',
  ])
  expect(reported('La mise en service aura lieu le 10 juin.')).toEqual([
    'date-conflict 10 juin 2025',
  ])
  expect(reported('La mise en service est prévue le 2 juin.')).toEqual([])
  expect(
    reported('La mise en service aura lieu le 10 juin.', 'Elle est décalée du 2 au 10 juin.'),
  ).toEqual([])
})
