import { describe, expect, test } from 'vitest'
import { briefed } from './told-brief.ts'

const phases = [
  '## Phases',
  '',
  '**Phase 1 - Relevé (3 au 28 mars 2025) :**',
  '- Plan des cuves',
  '',
  '**Phase 2 - Réglage (31 mars au 9 mai 2025) :**',
  '- Fiches de teinture',
  '',
  '## Budget',
  '',
]
const lines = ['- Conseil (12 jours à 1 000 €) : 12 000 €', '- Déplacements : 800 €', '']
const days = [
  '| Phase | Odile Brun | Malik Sauvage | Total |',
  '|---|---|---|---|',
  '| 1 - Relevé | 3 | 2 | 5 |',
  '| 2 - Réglage | 4 | 3 | 7 |',
  '| **Total (jours)** | **7** | **5** | **12** |',
]

describe('A table of days by phase and person, below a budget', () => {
  test('tells the efforts of the phases, and no line', () => {
    const { mission, listed } = briefed(...phases, ...lines, ...days)
    expect(mission.budget.lines.map(({ amount }) => amount)).toEqual([1200000, 80000])
    expect(mission.phases.map(({ effort }) => effort)).toEqual([
      [
        { person: 'Odile Brun', days: 3 },
        { person: 'Malik Sauvage', days: 2 },
      ],
      [
        { person: 'Odile Brun', days: 4 },
        { person: 'Malik Sauvage', days: 3 },
      ],
    ])
    expect(mission.budget.envelope).toBeUndefined()
    expect(listed).toEqual([])
  })

  test('is kept as it is told where it is of other phases, or does not add up', () => {
    const other = days.map(row => row.replace('2 - Réglage', '2 - Essorage'))
    expect(briefed(...phases, ...lines, ...other).listed.join(' ')).toContain('Essorage')
    const wrong = days.map(row => row.replace('| 7 |', '| 8 |'))
    expect(briefed(...phases, ...lines, ...wrong).listed.join(' ')).toContain('8')
  })

  test('is lines where its cells are amounts', () => {
    const { mission } = briefed(
      ...phases,
      '| Poste | Montant HT |',
      '|---|---|',
      '| 1 - Relevé | 5 000 € |',
      '| 2 - Réglage | 7 000 € |',
    )
    expect(mission.budget.lines.map(({ amount }) => amount)).toEqual([500000, 700000])
  })
})

test.each([
  '**Enveloppe : 12 800 € HT**, répartie ainsi :',
  '**Enveloppe : 12 800 € HT**, qui se décompose comme suit :',
  '**Enveloppe : 12 800 € HT**',
])('What announces how it is shared is the envelope: « %s »', told => {
  const { mission } = briefed(...phases, told, ...(told.endsWith(':') ? [] : ['']), ...lines)
  expect(mission.budget.envelope).toBe(1280000)
  expect(mission.budget.lines.map(({ amount }) => amount)).toEqual([1200000, 80000])
})

test('A discount keeps its sign', () => {
  const { mission } = briefed(
    ...phases,
    '| Poste | Montant HT |',
    '|---|---|',
    '| Conseil | 12 000 € |',
    '| Remise de fidélité (5 %) | - 600 € |',
  )
  expect(mission.budget.lines.map(({ amount }) => amount)).toEqual([1200000, -60000])
  const told = briefed(...phases, ...lines, '- Remise de bienvenue : - 500 €').mission
  expect(told.budget.lines.map(({ amount }) => amount)).toEqual([1200000, 80000, -50000])
})

describe('A paragraph below the milestones', () => {
  const milestones = [
    '## Jalons',
    '',
    '- 10 mars 2025 : Plan des cuves',
    '- 9 mai 2025 : Fiches remises',
    '',
  ]

  test.each([
    'Nous avions d’abord pensé commencer le 17 février ; l’atelier étant fermé jusqu’au 28, nous avons préféré mars.',
    'La première version prévoyait une remise le 25 avril ; les congés l’ont repoussée.',
    'Il était initialement prévu de finir le 18 avril 2025, avant la foire.',
    'À l’origine, le relevé devait commencer le 3 février 2025.',
  ])('that tells a former plan is none of them: « %s »', told => {
    const { mission, listed } = briefed(...milestones, told)
    expect(mission.milestones.map(({ planned }) => planned)).toEqual(['2025-03-10', '2025-05-09'])
    expect(listed.join(' ')).toContain(told.split(/ [;,]/)[0])
  })

  test('that tells what is planned is one', () => {
    const { mission } = briefed(...milestones, 'Le bilan sera présenté le 20 juin 2025.')
    expect(mission.milestones.map(({ planned }) => planned)).toContain('2025-06-20')
  })
})

test('« Budget total : … » in plain words, within the part of the budget, is its envelope and no title', () => {
  for (const title of ['## Budget', '## 5. Budget et calendrier']) {
    const { mission } = briefed(
      title,
      '',
      'Budget total : 13 000 € HT',
      '',
      '- Conseil : 12 jours × 1 000 € = 12 000 €',
      '- Déplacements : 800 €',
    )
    expect(mission.budget.envelope).toBe(1300000)
    expect(mission.budget.lines.map(({ label }) => label)).toEqual(['Conseil', 'Déplacements'])
  }
})
