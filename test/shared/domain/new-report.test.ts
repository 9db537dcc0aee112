import { describe, expect, it } from 'vitest'
import { budgetSpent } from '../../../shared/domain/budget.ts'
import { Client } from '../../../shared/domain/client.ts'
import { Firm } from '../../../shared/domain/firm.ts'
import { FollowUp } from '../../../shared/domain/follow-up.ts'
import { noBreakSpace } from '../../../shared/domain/french.ts'
import { Meeting } from '../../../shared/domain/meeting.ts'
import { Mission } from '../../../shared/domain/mission.ts'
import { monthOf } from '../../../shared/domain/month.ts'
import {
  finalReportFrom,
  monthlyReportFrom,
  type NewReport,
} from '../../../shared/domain/new-report.ts'
import { Report } from '../../../shared/domain/report.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

const client = Client.parse({ id: uuid(1), name: 'Ateliers Réunis' })
const firm = Firm.parse({
  name: 'Cap',
  people: [{ id: uuid(5), name: 'Claire Martin', dayRate: 110_000 }],
})
const mission = Mission.parse({
  id: uuid(2),
  clientId: client.id,
  title: 'Catalogue en ligne',
  author: 'Claire Martin',
  start: '2024-03-01',
  end: '2024-09-15',
  phases: [
    {
      id: uuid(10),
      name: 'Cadrage',
      period: { label: 'Mars et avril', start: '2024-03-01', end: '2024-04-30' },
      deliverables: [
        { id: uuid(11), title: 'Audit', status: 'done' },
        { id: uuid(12), title: 'Cahier des charges', status: 'doing', progress: 60 },
      ],
    },
    {
      id: uuid(13),
      name: 'Mise en place',
      period: { label: '', start: '2024-05-01', end: '2024-07-31' },
      deliverables: [{ id: uuid(14), title: 'Site', due: '2024-06-12' }],
    },
    {
      id: uuid(15),
      name: 'Formation',
      period: { label: '', start: '2024-08-01', end: '2024-09-15' },
      deliverables: [{ id: uuid(16), title: 'Guide' }],
    },
  ],
  budget: {
    envelope: 3_500_000,
    lines: [
      {
        id: uuid(20),
        label: 'Conseil',
        days: 26,
        dayRate: 120_000,
        amount: 3_120_000,
        phaseId: uuid(10),
      },
      { id: uuid(21), label: 'Déplacements', kind: 'expenses', amount: 380_000, spent: 80_000 },
    ],
  },
  timeEntries: [
    { id: uuid(30), date: '2024-03-12', person: 'Claire Martin', days: 6, lineId: uuid(20) },
    { id: uuid(31), date: '2024-05-15', person: 'Claire Martin', days: 4, lineId: uuid(20) },
    { id: uuid(32), date: '2024-06-03', person: 'Claire Martin', days: 2, lineId: uuid(20) },
  ],
  milestones: [
    {
      id: uuid(40),
      title: 'Choix fait',
      planned: '2024-05-10',
      actual: '2024-05-06',
      status: 'done',
    },
    { id: uuid(41), title: 'Ouverture', planned: '2024-09-15', revised: '2024-09-24' },
  ],
  kpis: [{ id: uuid(45), label: 'Commandes en ligne', target: '30', unit: '%' }],
  risks: [{ id: uuid(46), title: 'Départ du chef de projet', probability: 'low', impact: 'high' }],
})

const april = Report.parse({
  id: uuid(50),
  clientId: client.id,
  missionId: mission.id,
  kind: 'monthly',
  title: 'Ateliers Réunis, mois 2',
  date: '2024-04-30',
  period: monthOf('2024-04-30'),
  authors: ['Luc Petit'],
  deliverables: [
    { id: uuid(11), title: 'Audit du catalogue', status: 'doing', progress: 80 },
    { id: uuid(12), title: 'Cahier des charges', progress: 30, status: 'doing' },
  ],
  alerts: [
    { title: 'Photos manquantes', problem: 'Il en manque 3 000.' },
    { title: 'Tarifs', decision: 'Module acheté' },
  ],
  budget: {
    lines: [
      { id: uuid(60), label: 'Accompagnement', amount: 3_120_000 },
      { id: uuid(61), label: 'Développement', kind: 'thirdParty', amount: 900_000, spent: 100_000 },
    ],
  },
  requests: [
    { request: 'Un comparateur', answer: 'Plus tard' },
    { date: '2024-04-25', request: 'Des favoris' },
  ],
  kpis: [{ id: uuid(45), label: 'Commandes en ligne', actual: '4' }],
})

const steering = Meeting.parse({
  id: uuid(70),
  clientId: client.id,
  missionId: mission.id,
  kind: 'steering',
  title: 'Comité de mai',
  date: '2024-05-21',
  decisions: [
    { title: 'Ouvrir avec 500 références', reason: 'Elles font l’essentiel des ventes.' },
  ],
  actions: [
    { title: 'Fournir les photos', owner: 'Ana Costa', due: '2024-06-05' },
    { title: 'Signer l’avenant', due: '2024-05-28' },
    { title: 'Choisir la date de recette' },
    { title: 'Envoyer le compte-rendu', status: 'done', due: '2024-06-06' },
  ],
  feedback: [{ author: 'Ana Costa', text: 'On avance bien.' }],
})

function given(others: Partial<NewReport> = {}): NewReport {
  let last = 1000
  return {
    mission,
    client,
    firm,
    today: '2024-06-03',
    newId: () => uuid(++last),
    reports: [april],
    meetings: [steering],
    followUps: [],
    ...others,
  }
}

const plain = (text: string) => text.replaceAll(noBreakSpace, ' ')

describe('a new monthly report', () => {
  const report = monthlyReportFrom(given())

  it('is about the month after the last report, and says which one of the mission it is', () => {
    expect(report).toMatchObject({
      kind: 'monthly',
      clientId: client.id,
      missionId: mission.id,
      title: 'Ateliers Réunis, mois 3',
      period: { label: 'Mai 2024', start: '2024-05-01', end: '2024-05-31' },
      authors: ['Luc Petit'],
    })
  })

  it('is dated of today while its month is hardly over, else of the month’s last working day', () => {
    expect(report.date).toBe('2024-06-03')
    expect(monthlyReportFrom(given({ today: '2024-12-01' })).date).toBe('2024-05-31')
    // Sunday 30 June 2024.
    const june = given({ today: '2024-12-01', month: monthOf('2024-06-01') })
    expect(monthlyReportFrom(june).date).toBe('2024-06-28')
  })

  it('announces the next one for a working day', () => {
    expect(report.nextReportOn).toBe('2024-06-28')
  })

  it('lists what has begun, under the names the client knows, as far as it has come', () => {
    expect(report.deliverables.map(({ title, status }) => [title, status])).toEqual([
      ['Audit du catalogue', 'done'],
      ['Cahier des charges', 'doing'],
      ['Site', 'todo'],
    ])
    expect(report.deliverables[1]?.progress).toBe(60)
  })

  it('tells what was finished and reached in the month', () => {
    expect(report.highlights.map(({ text }) => plain(text))).toEqual([
      'Audit du catalogue : livré',
      'Choix fait : atteint le 6 mai',
    ])
  })

  it('has spent what was spent by the end of the month, days from the time entries', () => {
    expect(report.budget.envelope).toBe(3_500_000)
    expect(report.budget.lines).toMatchObject([
      { label: 'Accompagnement', days: 26, spentDays: 10 },
      { label: 'Développement', spent: 100_000 },
      { label: 'Déplacements', spent: 80_000 },
    ])
    expect(budgetSpent(report.budget)).toBe(10 * 120_000 + 100_000 + 80_000)
  })

  it('carries milestones, risks and indicators, with what was last measured', () => {
    expect(report.milestones).toMatchObject([{ actual: '2024-05-06' }, { revised: '2024-09-24' }])
    expect(report.risks.map(({ title }) => title)).toEqual(['Départ du chef de projet'])
    expect(report.kpis).toMatchObject([{ target: '30', actual: '4' }])
  })

  it('takes up the decisions of the month’s meetings and the alerts still open', () => {
    expect(report.alerts).toMatchObject([
      { title: 'Photos manquantes' },
      {
        title: 'Ouvrir avec 500 références',
        date: '2024-05-21',
        reason: 'Elles font l’essentiel des ventes.',
      },
    ])
    const june = monthlyReportFrom(given({ reports: [april, report], today: '2024-07-01' }))
    expect(june.alerts.map(({ title }) => title)).toEqual(['Photos manquantes'])
  })

  it('plans the weeks to come from actions, deliverables and milestones due', () => {
    expect(
      report.nextSteps.map(({ when, items }) => ({
        when: plain(when ?? ''),
        items: items.map(plain),
      })),
    ).toEqual([
      { when: 'En retard', items: ['Signer l’avenant, attendu le 28 mai 2024'] },
      { when: 'Semaine du 3 au 7 juin', items: ['Fournir les photos (Ana Costa)'] },
      { when: 'Semaine du 10 au 14 juin', items: ['Livrable : Site'] },
      { when: 'Sans date', items: ['Choisir la date de recette'] },
    ])
  })

  it('keeps the requests that wait for an answer, and what people said in meetings', () => {
    expect(report.requests).toEqual([{ date: '2024-04-25', request: 'Des favoris' }])
    expect(report.satisfaction.quotes).toEqual([
      { author: 'Ana Costa', text: 'On avance bien.', date: '2024-05-21' },
    ])
  })

  it('opens under the colour that its figures give it', () => {
    // Landing at 44 000 € for an envelope of 35 000 €.
    expect(report.status).toBe('red')
    expect(monthlyReportFrom(given({ reports: [] })).status).toBe('amber')
  })

  it('writes nothing in the consultant’s place', () => {
    expect(report.summary).toBe('')
    expect(report.satisfaction.scores).toEqual([])
  })
})

describe('the first report of a mission', () => {
  const monthOn = (today: string) => monthlyReportFrom(given({ reports: [], today })).period?.label

  it('is about the month under way, or the one just over', () => {
    expect(monthOn('2024-05-24')).toBe('Mai 2024')
    expect(monthOn('2024-06-04')).toBe('Mai 2024')
  })

  it('is never about a month before the mission or after it', () => {
    expect(monthOn('2024-01-15')).toBe('Mars 2024')
    expect(monthOn('2026-11-22')).toBe('Septembre 2024')
  })

  it('lists the mission’s own deliverables, indicators and author', () => {
    const first = monthlyReportFrom(given({ reports: [] }))
    expect(first.authors).toEqual(['Claire Martin'])
    expect(first.deliverables.map(({ id }) => id)).toEqual([uuid(11), uuid(12), uuid(14)])
    expect(first.highlights).toHaveLength(1)
  })
})

it('A report that went its own way keeps its own list, which the mission’s would only repeat', () => {
  const deliverables = [{ id: uuid(80), title: 'Sprint 1', status: 'done' as const }]
  const reports = [Report.parse({ ...april, deliverables })]
  expect(monthlyReportFrom(given({ reports })).deliverables).toMatchObject(deliverables)
})

it('Reports on nothing at all from a mission of which nothing is known', () => {
  const bare = Mission.parse({ id: uuid(2), clientId: client.id })
  const report = monthlyReportFrom(given({ mission: bare, reports: [], meetings: [] }))
  expect(report).toMatchObject({
    title: 'Ateliers Réunis, mai 2024',
    status: 'green',
    deliverables: [],
    budget: { lines: [] },
    authors: ['Claire Martin'],
  })
  const final = finalReportFrom(given({ mission: bare, reports: [], meetings: [] }))
  expect(final).toMatchObject({ status: 'done', phases: [], roi: { costs: [], gains: [] } })
})

describe('a new final report', () => {
  const june = Report.parse({
    ...april,
    id: uuid(51),
    date: '2024-06-28',
    period: monthOf('2024-06-01'),
    kpis: [{ id: uuid(45), label: 'Commandes en ligne', actual: '34' }],
    alerts: [{ title: 'Recette décalée', decision: 'Deux semaines de plus' }],
    satisfaction: {
      quotes: [{ text: 'Très bien.' }],
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
