import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'
import { type Told, workspaceOf } from '../across/one-mission.ts'

const found = (told: Told) =>
  checkWorkspace(workspaceOf(told), '2025-12-01').map(({ code, stated = '', expected = '' }) =>
    `${code} ${stated} → ${expected}`.replace(/\s/gu, ' ').trim(),
  )

const dated = { kind: 'monthly', date: '2025-03-31' }

describe('A total of weeks under the phases of a report', () => {
  const lengths = [
    ['Audit', '4 semaines', '4 semaines'],
    ['Paramétrage', '8 semaines', '7 semaines'],
    ['Formation', '2 semaines', '3 semaines'],
  ]
  const phases = lengths.map(([name, planned, actual]) => ({
    name,
    planned: { label: planned },
    actual: { label: actual },
  }))
  const reported = (text: string) => [{ ...dated, phases, notes: [{ text }] }]

  test('is that of each column, where one of them is added up', () => {
    expect(found({ reports: reported('TOTAL : 14 semaines – 14 semaines – 0') })).toEqual([])
    expect(found({ reports: reported('TOTAL : 14 semaines – 15 semaines – +1') })).toEqual([
      'duration-mismatch 15 semaines → 14 semaines',
    ])
  })

  test('may come with the names of its columns', () => {
    const text = 'TOTAL : Durée Prévue : 14 semaines ; Durée Réelle : 15 semaines ; Écart : +1'
    expect(found({ reports: reported(text) })).toEqual([
      'duration-mismatch 15 semaines → 14 semaines',
    ])
  })

  test('may be rounded where none is', () => {
    expect(found({ reports: reported('TOTAL : 15 semaines – 15 semaines – 0') })).toEqual([])
  })
})

describe('A day counted from a milestone', () => {
  const milestones = [
    { id: exampleId(961), title: 'Bascule de Quimper', planned: '2025-09-22', status: 'todo' },
  ]
  const told = (conclusion: string) => ({
    brief: { milestones },
    reports: [{ ...dated, date: '2025-07-10', conclusion }],
  })

  test.each([
    'Maintenir le 6 octobre (deux semaines après Quimper).',
    'Le bilan aura lieu le 22 octobre, un mois après la bascule de Quimper.',
    'Formations le 8 septembre (2 semaines avant Quimper).',
    'Réunion le 6 octobre (deux semaines après Rennes).',
    'Bascule de Quimper décalée au 6 octobre. Bilan le 20 octobre (deux semaines après Quimper).',
  ])('is right: « %s »', text => {
    expect(found(told(text))).toEqual([])
  })

  test('is wrong by weeks', () => {
    expect(found(told('Maintenir le 20 octobre (deux semaines après Quimper).'))).toEqual([
      'duration-mismatch deux semaines → 28 jours après',
    ])
  })
})

test('A slip of weeks is counted on the calendar, not in working days', () => {
  const milestone = (statedGap: string) => ({
    id: exampleId(961),
    title: 'Connecteur livré',
    planned: '2025-03-03',
    revised: '2025-03-17',
    status: 'late',
    statedGap,
  })
  const slips = (statedGap: string) =>
    found({ reports: [{ ...dated, milestones: [milestone(statedGap)], status: 'red' }] })
  expect(slips('+2 semaines')).toEqual([])
  expect(slips('+10 j')).toEqual([])
  expect(slips('+1 semaine')).toEqual(['duration-mismatch +1 semaine → +14 jours'])
})

test('A milestone out of its place is told once, though it is out of the mission too', () => {
  const milestones = [
    { id: exampleId(961), title: 'Tests des pilotes', planned: '2025-09-22', status: 'todo' },
    {
      id: exampleId(962),
      title: 'Ouverture de la boutique',
      planned: '2025-09-15',
      status: 'todo',
    },
  ]
  const brief = { start: '2025-02-03', end: '2025-09-15', milestones }
  expect(found({ brief })).toEqual(['milestone-order 15 septembre 2025 →'])
})

test('A length told twice is told of the same days', () => {
  const brief = (statedDuration: string) => ({
    start: '2025-01-06',
    end: '2025-06-06',
    statedDuration,
  })
  expect(found({ brief: brief('5 mois (22 semaines)') })).toEqual([])
  expect(found({ brief: brief('5 mois (20 semaines)') })).toEqual([
    'duration-mismatch 20 semaines → 22 semaines',
  ])
})

test('A milestone put off past another is out of order where that one depends on it, or moved too', () => {
  const milestones = (title: string, revised: string) => [
    {
      id: exampleId(961),
      title: 'Recette',
      planned: '2025-05-08',
      revised: '2025-06-05',
      status: 'late',
    },
    { id: exampleId(962), title, planned: '2025-05-30', revised, status: 'todo' },
  ]
  const report = (title: string, revised = '2025-05-30') =>
    found({ reports: [{ ...dated, status: 'red', milestones: milestones(title, revised) }] })
  expect(report('Réunion du club')).toEqual([])
  expect(report('Ouverture du site')).toEqual(['milestone-order 30 mai 2025 →'])
  expect(report('Réunion du club', '2025-06-02')).toEqual(['milestone-order 2 juin 2025 →'])
})

test('A decision that is to be taken is no event of the past', () => {
  const decided = (decision: string) =>
    found({
      reports: [
        {
          date: '2025-02-28',
          alerts: [{ id: exampleId(1), title: 'Tri', date: '2025-03-04', decision }],
        },
      ],
    })
  expect(decided('À prendre par le comité le 4 mars')).toEqual([])
  expect(decided('Attendue le 4 mars')).toEqual([])
  expect(decided('Le tri est confié à Luc')).toEqual(['event-after-document 4 mars 2025 →'])
})

test('The day that minutes were written is not that of their meeting', () => {
  const noted = (text: string) => found({ meeting: { notes: [{ text }] } })
  expect(noted('Compte rendu rédigé le 14 février 2025 par Luc')).toEqual([])
  expect(noted('Compte rendu du comité du 14 février 2025')).toEqual([
    'date-conflict 13 février 2025 → 14 février 2025',
  ])
  expect(
    noted('Compte rendu rédigé le 14 février par Luc, suite à l’atelier du 12 février.'),
  ).toEqual(['date-conflict 13 février 2025 → 12 février 2025'])
  expect(
    noted('Compte rendu rédigé le 14 février par Luc, suite à l’atelier du 13 février.'),
  ).toEqual([])
})

test('A length in whole months is that of the days, or of the months that they touch', () => {
  const brief = (statedDuration: string, start = '2025-02-17') => ({
    start,
    end: '2025-07-31',
    statedDuration,
  })
  const told = (statedDuration: string, start?: string) =>
    found({ brief: brief(statedDuration, start) })
  expect(told('6 mois (février 2025 à juillet 2025)')).toEqual([])
  expect(told('6 mois')).toEqual([])
  expect(told('5,5 mois')).toEqual([])
  expect(told('5 mois', '2025-02-28')).toEqual([])
  expect(told('6 mois', '2025-02-28')).toEqual(['duration-mismatch 6 mois → 5,1 mois'])
  expect(told('7 mois')).toEqual(['duration-mismatch 7 mois → 5,5 mois'])
  expect(told('4 mois')).toEqual(['duration-mismatch 4 mois → 5,5 mois'])
})

test('Months told from one to the other are counted; one less may be elapsed, and is only looked at', () => {
  const graveness = (summary: string) =>
    checkWorkspace(
      workspaceOf({ reports: [{ date: '2025-09-30', status: 'red', summary }] }),
      '2025-12-01',
    )
      .filter(({ code }) => code === 'duration-mismatch')
      .map(({ severity }) => severity)
  expect(graveness('Après 7 mois (mars-septembre), tout est prêt.')).toEqual([])
  expect(graveness('Après 6 mois (mars-septembre), tout est prêt.')).toEqual(['warning'])
  expect(graveness('Après 5 mois (mars-septembre), tout est prêt.')).toEqual(['error'])
})
