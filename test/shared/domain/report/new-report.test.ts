import { describe, expect, it } from 'vitest'
import { budgetSpent } from '../../../../shared/domain/budget/budget.ts'
import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { finalReportFrom, monthlyReportFrom } from '../../../../shared/domain/report/new-report.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { april, client, given, mission, plain, uuid } from './reported-mission.ts'

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
        title: 'Comité de mai',
        decision: 'Ouvrir avec 500 références',
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

  it('keeps the requests that wait for an answer, and what the client’s people said in meetings', () => {
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
