import { describe, expect, it } from 'vitest'
import { importBrief } from '../../../../../shared/imports/mission-brief/brief.ts'

function read(...lines: string[]) {
  let count = 0
  const text = [
    '# Brief client – Tissages Lorme',
    '',
    '## Objectifs',
    '- Vendre',
    '',
    '## Déroulé',
    '',
    ...lines,
  ]
  const brief = importBrief(text.join('\n'), { newId: () => `id${++count}`, today: '2025-03-04' })
  if (brief.kind !== 'brief') throw new Error(brief.reason)
  return brief.mission
}

const told = (...lines: string[]) =>
  read(...lines).phases.map(({ name, objectives, deliverables, effort }) => ({
    name,
    objectives,
    deliverables: deliverables.map(({ title }) => title),
    days: effort.map(({ days }) => days),
  }))

describe('A phase', () => {
  it.each([
    '(octobre-novembre 2025), 8 jours',
    '(octobre-novembre 2025) : 8 jours',
    '(octobre-novembre 2025) - 8 jours',
    '(octobre-novembre 2025) (8 jours)',
    '(octobre-novembre 2025, 8 jours)',
  ])('has the days that its title tells beside its dates: « %s »', rest => {
    expect(told(`**Phase 1 - Étude ${rest}**`, '- Rapport')).toEqual([
      { name: 'Étude', objectives: [], deliverables: ['Rapport'], days: [8] },
    ])
  })

  it('delivers what is listed below an aim that is told on its own line', () => {
    expect(
      told('### Phase 1 : Étude', '**But :** savoir qui achète.', '', '- Entretiens', '- Rapport'),
    ).toMatchObject([
      { objectives: ['Savoir qui achète.'], deliverables: ['Entretiens', 'Rapport'] },
    ])
  })

  it('aims at what is listed there where something else says what it delivers', () => {
    expect(
      told(
        '### Phase 1 : Étude',
        '**But :** savoir.',
        '',
        '- Entretiens',
        '',
        '**Livrables :**',
        '- Rapport',
      ),
    ).toMatchObject([{ objectives: ['Savoir.', 'Entretiens'], deliverables: ['Rapport'] }])
  })

  it.each(['**Total : 18 jours de conseil**', '**Total :** 18 jours de conseil'])(
    'is not the total of their days, which is kept beside them: « %s »',
    total => {
      const lines = ['**Phase 1 - Étude (octobre 2025), 8 jours**', '- Rapport', '', total]
      expect(told(...lines).map(({ name }) => name)).toEqual(['Étude'])
      expect(read(...lines).statedDays).toBe(18)
    },
  )
})

describe('The work of a phase', () => {
  const worked = (line: string) =>
    read('### Phase 1 : Étude', '- Rapport', `- ${line}`).phases.map(
      ({ effort, objectives, deliverables }) => ({
        effort: effort.map(({ person, days }) => `${person} ${days}`),
        objectives,
        deliverables: deliverables.map(({ title }) => title),
      }),
    )

  it.each(['Charge : 9 jours (Anne 6 j, Paul 3 j)', 'Charge : 9 j : Anne 6 j et Paul 3 j'])(
    'is told of each person beside their total: « %s »',
    line => {
      expect(worked(line)).toEqual([
        { effort: ['Anne 6', 'Paul 3'], objectives: [], deliverables: ['Rapport'] },
      ])
    },
  )

  it('keeps a total that its people do not make', () => {
    expect(worked('Charge : 7 jours (Anne 3 j, Paul 5 j)')).toEqual([
      {
        effort: ['Anne 3', 'Paul 5'],
        objectives: ['Charge : 7 jours (Anne 3 j, Paul 5 j)'],
        deliverables: ['Rapport'],
      },
    ])
  })

  it('is the team’s where a part of it is told in brackets', () => {
    expect(worked('Charge : 10 jours (dont 2 jours sur site)')).toEqual([
      {
        effort: ['Équipe 10'],
        objectives: ['Charge : 10 jours (dont 2 jours sur site)'],
        deliverables: ['Rapport'],
      },
    ])
  })
})

describe('A phase whose name stands after a middle dot', () => {
  it('is called by that name, and its length may stand after another', () => {
    const phases = read(
      '### Phase 1 · Étude des fils (6 semaines)',
      '- Rapport',
      '### Phase 2 · Essais · du 3 au 28 mars 2025',
      '- Bilan',
    ).phases
    expect(phases).toMatchObject([
      { name: 'Étude des fils', period: { label: '6 semaines' } },
      { name: 'Essais', period: { start: '2025-03-03', end: '2025-03-28' } },
    ])
  })
})
