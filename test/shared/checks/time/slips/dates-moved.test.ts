import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { type Told, workspaceOf } from '../../across/one-mission.ts'

const found = (told: Told) =>
  checkWorkspace(workspaceOf(told), '2025-12-01')
    .filter(({ code }) => code !== 'rag-mismatch')
    .map(({ code, stated = '' }) => `${code} ${stated}`.replace(/\s/gu, ' ').trim())

const milestones = [
  {
    id: exampleId(1),
    title: 'Recette du stock',
    planned: '2025-04-14',
    actual: '2025-04-14',
    status: 'done',
  },
  { id: exampleId(2), title: 'Ouverture des serres', planned: '2025-06-16', revised: '2025-06-20' },
]

describe('A date that a report says is moved', () => {
  const told = (impact: string) => ({
    reports: [
      { date: '2025-04-30', milestones, alerts: [{ id: exampleId(3), title: 'Retard', impact }] },
    ],
  })

  test.each([
    'Planning : Ouverture des serres décalée d’une semaine, au 27 juin',
    'Le stock est prêt et l’ouverture, prévue le 16 juin, est repoussée au 27 juin 2025.',
  ])('is that of its planning: « %s »', text => {
    expect(found(told(text))).toEqual(['date-conflict 27 juin 2025'])
  })

  test.each([
    'Ouverture des serres décalée au 20 juin',
    'Le comptage est reporté au 27 juin.',
    'Ouverture du magasin repoussée au 27 juin.',
  ])('is right, or of something else: « %s »', text => {
    expect(found(told(text))).toEqual([])
  })
})

describe('Slips stated in days', () => {
  const slipped = (gap: string, other: string) => ({
    reports: [
      {
        date: '2025-04-30',
        milestones: [
          {
            id: exampleId(1),
            title: 'Plan',
            planned: '2025-04-03',
            actual: '2025-04-10',
            statedGap: gap,
          },
          {
            id: exampleId(2),
            title: 'Devis',
            planned: '2025-04-11',
            actual: '2025-04-22',
            statedGap: other,
          },
        ].map(each => ({ ...each, status: 'done' })),
      },
    ],
  })

  test('are all reckoned by the calendar, where one of them can only be', () => {
    expect(found(slipped('+7j', '+11j'))).toEqual([])
    expect(found(slipped('+5j', '+11j'))).toEqual(['duration-mismatch +5j'])
  })

  test('may all be of working days', () => {
    expect(found(slipped('+5j', '+6j'))).toEqual([])
  })
})

test('A review of the end of a mission comes no later than its end', () => {
  const brief = (title: string) => ({
    brief: {
      start: '2025-01-13',
      end: '2025-06-27',
      milestones: [{ id: exampleId(1), title, planned: '2025-09-10' }],
    },
  })
  expect(found(brief('Bilan de fin de mission'))).toEqual(['milestone-order 10 septembre 2025'])
  expect(found(brief('Bilan à trois mois'))).toEqual([])
})

describe('The hours of a meeting', () => {
  const held = (title: string, end: string) => ({
    meeting: {
      title,
      startsAt: '08:30',
      endsAt: '13:30',
      agenda: [
        { title: 'Tri', minutes: 150 },
        { title: 'Choix', minutes: 135 },
      ],
      notes: [{ text: `Fin de l’atelier : ${end}` }],
    },
  })

  test('are half a day at the most where it is said', () => {
    expect(found(held('Atelier (1 journée)', '13h30'))).toEqual([])
    expect(found(held('Atelier (1/2 journée)', '13h30'))).toEqual(['duration-mismatch 4 h 45'])
  })

  test('end once', () => {
    expect(found(held('Atelier', '13h40'))).toEqual([])
    expect(found(held('Atelier', '14h'))).toEqual(['date-conflict 14:00'])
    expect(found(held('Atelier', '13h'))).toEqual(['date-conflict 13:00'])
  })
})
