import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import { finalReportFrom } from '../../../../shared/domain/report/new-report.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { april, given, mission, plain, uuid } from './reported-mission.ts'

describe('a new final report', () => {
  const june = Report.parse({
    ...april,
    id: uuid(51),
    date: '2024-06-28',
    period: monthOf('2024-06-01'),
    kpis: [{ id: uuid(45), label: 'Commandes en ligne', actual: '34' }],
    alerts: [
      { title: 'Recette décalée', decision: 'Deux semaines de plus' },
      { title: 'Comité de mai', decision: 'Ouvrir avec 500 références' },
      { title: 'Ouvrir avec 500 références' },
    ],
    satisfaction: {
      quotes: [{ text: 'Très bien.' }, { author: 'claire martin', text: 'Belle équipe.' }],
      scores: [{ label: 'Équipe', value: 9, max: 10 }],
    },
    roi: { gains: [{ label: 'Temps gagné', amount: 1_200_000 }] },
    lessons: { good: ['Petits groupes'], improve: ['Essayer plus tôt'] },
  })
  const followUps = [
    FollowUp.parse({ id: uuid(90), missionId: mission.id, due: '2024-12-15', kind: '3m' }),
    FollowUp.parse({
      id: uuid(91),
      missionId: mission.id,
      due: '2024-10-15',
      kind: '1m',
      done: true,
    }),
  ]
  const kpis = [
    { id: uuid(45), label: 'Commandes en ligne', baseline: '0', target: '30', unit: '%' },
  ]
  const whole = given({
    mission: { ...mission, kpis },
    reports: [june, april],
    followUps,
    today: '2024-09-20',
  })
  const report = finalReportFrom(whole)

  it('covers the mission from its first day to its last', () => {
    expect(report).toMatchObject({
      kind: 'final',
      title: 'Ateliers Réunis, bilan',
      status: 'done',
      date: '2024-09-20',
      period: { label: 'Mars à septembre 2024', start: '2024-03-01', end: '2024-09-15' },
    })
  })

  it('measures the indicators before, aimed at and found', () => {
    expect(report.kpis).toMatchObject([{ baseline: '0', target: '30', actual: '34' }])
    expect(report.highlights.map(({ text }) => plain(text))).toEqual([
      'Commandes en ligne : 34 %, pour une cible de 30',
    ])
  })

  it('counts the return from what was really spent, not from what was planned', () => {
    expect(report.roi).toEqual({
      costs: [
        { label: 'Accompagnement', amount: 12 * 120_000 },
        { label: 'Développement', amount: 100_000 },
        { label: 'Déplacements', amount: 80_000 },
      ],
      gains: [{ label: 'Temps gagné', amount: 1_200_000 }],
    })
  })

  it('tells when each phase was planned and when it was worked on', () => {
    expect(report.phases[0]).toMatchObject({
      name: 'Cadrage',
      planned: { start: '2024-03-01', end: '2024-04-30' },
      actual: { start: '2024-03-12', end: '2024-06-03' },
    })
    expect(report.phases[1]).not.toHaveProperty('actual')
  })

  it('gathers the difficulties, the voices and the lessons of all the months', () => {
    expect(report.alerts.map(({ title }) => title)).toEqual([
      'Photos manquantes',
      'Tarifs',
      'Recette décalée',
    ])
    expect(report.satisfaction).toMatchObject({ quotes: [{ text: 'Très bien.' }] })
    expect(report.lessons).toEqual({ good: ['Petits groupes'], improve: ['Essayer plus tôt'] })
  })

  it('ends with the follow-ups still to come', () => {
    expect(report.nextSteps.map(({ when = '', items }) => [plain(when), ...items])).toEqual([
      ['15 décembre 2024', 'Point de suivi à trois mois'],
    ])
  })
})
