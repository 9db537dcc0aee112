import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import {
  missionAfterReports,
  reportedNews,
} from '../../../../shared/domain/mission/after-reports.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { uuid } from '../report/reported-mission.ts'

const mission = Mission.parse({
  id: uuid(1),
  clientId: uuid(2),
  phases: [
    {
      id: uuid(10),
      name: 'Cadrage',
      deliverables: [
        { id: uuid(11), title: 'Cahier des charges (30 pages)' },
        { id: uuid(12), title: 'Audit', status: 'done' },
        { id: uuid(13), title: 'Guide des vendeurs' },
        { id: uuid(14), title: 'Guide des acheteurs' },
      ],
    },
  ],
  milestones: [
    { id: uuid(20), title: 'Formations des équipes', planned: '2025-04-10' },
    { id: uuid(21), title: 'Recette', planned: '2025-05-05' },
  ],
  kpis: [{ id: uuid(30), label: 'Erreurs', baseline: '8 %' }],
  budget: {
    lines: [
      { id: uuid(40), label: 'Conseil', days: 10, dayRate: 100_000, amount: 1_000_000 },
      { id: uuid(41), label: 'Déplacements', kind: 'expenses', amount: 80_000 },
    ],
  },
})

function report(month: string, fields: object): Report {
  const period = monthOf(month)
  return Report.parse({
    id: uuid(50),
    clientId: uuid(2),
    kind: 'monthly',
    title: '',
    period,
    ...fields,
  })
}

const march = report('2025-03-01', {
  deliverables: [
    { id: uuid(60), title: 'Cahier des charges', status: 'done', progress: 100 },
    { id: uuid(61), title: 'Audit', status: 'doing', progress: 50 },
    { id: uuid(62), title: 'Guide', status: 'done' },
  ],
  milestones: [{ id: uuid(63), title: 'Recette', planned: '2025-05-05', revised: '2025-05-19' }],
  budget: {
    lines: [
      { id: uuid(64), label: 'Conseil', amount: 1_000_000, spent: 400_000, spentDays: 4 },
      { id: uuid(65), label: 'Déplacements', amount: 80_000, spent: 20_000 },
    ],
  },
})
const april = report('2025-04-01', {
  milestones: [
    {
      id: uuid(66),
      title: 'Formations',
      planned: '2025-04-10',
      actual: '2025-04-12',
      status: 'done',
    },
  ],
  kpis: [{ id: uuid(67), label: 'Erreurs', actual: '3 %' }],
  budget: { lines: [{ id: uuid(68), label: 'Déplacements', amount: 80_000, spent: 50_000 }] },
})

describe('a mission takes up what its reports tell', () => {
  const after = missionAfterReports(mission, [april, march])

  it('what was delivered, under the name that either gives it', () => {
    expect(after.phases[0]?.deliverables.map(({ status }) => status)).toEqual([
      'done',
      'done',
      'todo',
      'todo',
    ])
  })

  it('what was reached or moved, what was measured, what was spent by the last of them', () => {
    expect(after.milestones).toMatchObject([
      { actual: '2025-04-12', status: 'done' },
      { revised: '2025-05-19', status: 'todo' },
    ])
    expect(after.kpis).toMatchObject([{ baseline: '8 %', actual: '3 %' }])
    expect(after.budget.lines).toMatchObject([{ spentDays: 4 }, { spent: 50_000 }])
  })

  it('says beforehand how much that is, and nothing once it is done', () => {
    expect(reportedNews(mission, [march, april])).toEqual({
      deliverables: 1,
      milestones: 2,
      lines: 2,
      kpis: 1,
    })
    expect(reportedNews(after, [march, april])).toBe(undefined)
    expect(reportedNews(mission, [])).toBe(undefined)
  })

  it('leaves the days that are entered one by one as they are', () => {
    const timed = {
      ...mission,
      timeEntries: [{ id: uuid(70), date: '2025-03-03', person: 'Zoé', days: 2, lineId: uuid(40) }],
    }
    const [advice, travel] = missionAfterReports(timed, [march]).budget.lines
    expect(advice).toEqual(timed.budget.lines[0])
    expect(travel?.spent).toBe(20_000)
  })
})
