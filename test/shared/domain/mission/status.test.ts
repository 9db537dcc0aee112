import { describe, expect, it, test } from 'vitest'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import {
  computedStatus,
  isOverridden,
  lacksStatusReason,
} from '../../../../shared/domain/mission/status.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { narrowSpace, noBreakSpace } from '../../../../shared/french/writing.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

const firm = Firm.parse({ name: 'Cap' })
const mission = { start: '2024-03-01', end: '2024-09-15' }
const day = '2024-04-30'

function reportWith(fields: object): Report {
  return Report.parse({
    id: uuid(1),
    clientId: uuid(2),
    kind: 'monthly',
    title: 'Avril',
    period: { label: 'Avril 2024', start: '2024-04-01', end: '2024-04-30' },
    ...fields,
  })
}

function statusOf(fields: object, house: Firm = firm) {
  const { status, reasons } = computedStatus({
    report: reportWith(fields),
    mission,
    firm: house,
    day,
  })
  const texts = reasons.map(({ text }) =>
    text.replaceAll(noBreakSpace, ' ').replaceAll(narrowSpace, ' '),
  )
  return { status, texts, levels: reasons.map(({ level }) => level) }
}

const line = (amount: number, spent: number, fields = {}) => ({
  id: uuid(amount % 999),
  label: 'Conseil',
  amount,
  spent,
  ...fields,
})

describe('the budget', () => {
  it('is held against what was agreed with the client', () => {
    const budget = { envelope: 3_500_000, lines: [line(3_600_000, 0)] }
    expect(statusOf({ budget })).toMatchObject({
      status: 'green',
      texts: [
        'Budget : atterrissage à 36 000 € pour 35 000 € convenus, soit +2,9 % (orange à partir de 5 %, rouge à partir de 10).',
        expect.anything(),
      ],
    })
  })

  it('is held against what was planned where nothing was agreed', () => {
    const { levels, texts } = statusOf({ budget: { lines: [line(1_000_000, 1_080_000)] } })
    expect(levels[0]).toBe('amber')
    expect(texts[0]).toContain('atterrissage à 10 800 € pour 10 000 € prévus, soit +8 %')
  })

  it('turns amber at the threshold itself, and red at the second', () => {
    const landing = (spent: number) =>
      statusOf({ budget: { lines: [line(1_000_000, spent)] } }).levels[0]
    expect(landing(1_049_000)).toBe('green')
    expect(landing(1_050_000)).toBe('amber')
    expect(landing(1_100_000)).toBe('red')
  })

  it('compares what it prints: 4,96 % reads as 5 % and counts as 5 %', () => {
    const { levels, texts } = statusOf({ budget: { lines: [line(1_000_000, 1_049_600)] } })
    expect(texts[0]).toContain('+5 %')
    expect(levels[0]).toBe('amber')
  })

  it('counts what a finished mission cost, not what it could have cost', () => {
    const budget = { envelope: 1_800_000, lines: [line(1_800_000, 1_760_000)] }
    expect(statusOf({ status: 'done', budget }).texts[0]).toContain(
      '17 600 € dépensés pour 18 000 € convenus, soit −2,2 %',
    )
  })
})

describe('spending, progress and time', () => {
  const budget = { lines: [line(1_000_000, 600_000)] }
  const deliverables = [
    { id: uuid(3), title: 'Audit', status: 'done' },
    { id: uuid(4), title: 'Site', status: 'todo' },
  ]

  it('says when more is spent than done', () => {
    const { texts, levels } = statusOf({ budget, deliverables })
    expect(texts[1]).toBe(
      'Dépense : 60 % consommé pour 50 % d’avancement, soit +10 points (orange à partir de 10 points, rouge à partir de 20).',
    )
    expect(levels[1]).toBe('amber')
  })

  it('says when more is spent than time has gone by', () => {
    const { texts, levels } = statusOf({ budget, deliverables })
    expect(texts[2]).toContain('60 % consommé pour 31 % du calendrier écoulé, soit +29 points')
    expect(levels[2]).toBe('red')
  })

  it('says when the work is behind the calendar', () => {
    const late = [{ id: uuid(3), title: 'Audit', progress: 5 }]
    const { texts, levels } = statusOf({ deliverables: late })
    expect(texts).toEqual([
      'Avancement : 5 % pour 31 % du calendrier écoulé, soit −26 points (orange à partir de 20 points de retard, rouge à partir de 40).',
    ])
    expect(levels).toEqual(['amber'])
  })

  it('compares nothing with the calendar of a mission without dates', () => {
    const report = reportWith({ budget, deliverables })
    const { reasons } = computedStatus({ report, mission: {}, firm, day })
    expect(reasons.map(({ criterion }) => criterion)).toEqual(['budget', 'burn'])
  })
})

describe('milestones', () => {
  const milestone = (fields: object) => ({ id: uuid(5), title: 'Recette', ...fields })
  const levelOf = (fields: object) => statusOf({ milestones: [milestone(fields)] })

  it('slip in working days, the first of May being none', () => {
    // Thursday 25 April to Friday 3 May: seven days with a weekend and a holiday among them.
    const { texts, levels } = levelOf({ planned: '2024-04-25', revised: '2024-05-03' })
    expect(texts[0]).toBe(
      'Jalons : « Recette » au 3 mai 2024 pour le 25 avril 2024 prévu, 5 jours ouvrés de retard (orange à partir de 5 jours ouvrés, rouge à partir de 10).',
    )
    expect(levels).toEqual(['amber'])
  })

  it('slip with each day after the one that was planned, whatever nobody says', () => {
    expect(levelOf({ planned: '2024-04-15' }).texts[0]).toContain(
      'au 30 avril 2024 pour le 15 avril 2024 prévu, 11 jours ouvrés de retard',
    )
  })

  it('count the worst of those still ahead or reached in the month', () => {
    const milestones = [
      milestone({ title: 'Audit', planned: '2024-03-01', actual: '2024-03-29', status: 'done' }),
      milestone({ title: 'Choix', planned: '2024-04-10', actual: '2024-04-12', status: 'done' }),
      milestone({ planned: '2024-07-15', revised: '2024-07-15' }),
    ]
    expect(statusOf({ milestones }).texts[0]).toContain('« Choix »')
    expect(statusOf({ milestones }).status).toBe('green')
  })

  it('are told by the last one once all are behind', () => {
    const milestones = [
      milestone({ title: 'Audit', planned: '2024-01-10', actual: '2024-02-20', status: 'done' }),
      milestone({ title: 'Fin', planned: '2024-03-29', actual: '2024-03-22', status: 'done' }),
    ]
    const { texts, status } = statusOf({ milestones })
    expect(texts[0]).toContain('aucun retard, « Fin » au 22 mars 2024 pour le 29 mars 2024 prévu')
    expect(status).toBe('green')
  })
})

describe('risks', () => {
  const risk = (probability: string, impact: string, title = 'Départ') => ({
    id: uuid(6),
    title,
    probability,
    impact,
  })

  it('of a medium probability and a high impact are followed, without changing the colour', () => {
    const risks = [risk('medium', 'high'), risk('low', 'medium')]
    expect(statusOf({ risks })).toMatchObject({
      status: 'green',
      texts: ['Risques : aucun grave sur 2 (orange à partir de 1, rouge à partir de 3).'],
    })
  })

  it('that are grave are named, from one on', () => {
    const { status, texts } = statusOf({ risks: [risk('medium', 'critical'), risk('low', 'low')] })
    expect(status).toBe('amber')
    expect(texts[0]).toContain('1 grave (« Départ ») sur 2')
    const three = [risk('high', 'high'), risk('high', 'critical'), risk('medium', 'critical')]
    expect(statusOf({ risks: three }).status).toBe('red')
  })
})

describe('satisfaction', () => {
  const withScores = (...scores: object[]) => statusOf({ satisfaction: { quotes: [], scores } })

  it('is the lowest mark on its scale', () => {
    const { status, texts } = withScores(
      { label: 'Délais', value: 9, max: 10 },
      { label: 'Fiabilité', value: 3, max: 5 },
    )
    expect(status).toBe('amber')
    expect(texts[0]).toBe(
      'Satisfaction : note la plus basse 3/5 (« Fiabilité »), soit 60 % de son échelle (orange sous 70 %, rouge sous 50 %).',
    )
  })

  it('reads a mark out of 10 as a mark, even where it is called a net promoter score', () => {
    expect(withScores({ label: 'NPS interne', value: 9, max: 10 }).texts[0]).toContain(
      'note la plus basse 9/10',
    )
  })

  it('is not told by a real net promoter score, whose scale goes below zero', () => {
    expect(withScores({ label: 'NPS', value: 30, max: 100 }).texts).toEqual([])
  })
})

test('The status is the worst that any figure says', () => {
  const milestones = [{ id: uuid(5), title: 'Recette', planned: '2024-04-10' }]
  const risks = [{ id: uuid(6), title: 'Départ', probability: 'high', impact: 'high' }]
  expect(statusOf({ milestones, risks })).toMatchObject({
    status: 'red',
    levels: ['red', 'amber'],
  })
})

test('A report without any figure is green and says nothing for it', () => {
  expect(statusOf({})).toEqual({ status: 'green', texts: [], levels: [] })
})

test('The firm writes its own thresholds, and keeps the usual ones for the rest', () => {
  const strict = Firm.parse({ name: 'Cap', statusThresholds: { satisfaction: [95, 90] } })
  const satisfaction = { quotes: [], scores: [{ label: 'Délais', value: 9, max: 10 }] }
  const milestones = [{ id: uuid(5), title: 'Recette', planned: '2024-05-10' }]
  const { texts, levels } = statusOf({ satisfaction, milestones }, strict)
  expect(levels).toEqual(['green', 'amber'])
  expect(texts[1]).toContain('(orange sous 95 %, rouge sous 90 %)')
})

describe('another colour than the computed one', () => {
  const red = { status: 'red', reasons: [] } as const
  const report = (fields: object) => reportWith({ status: 'green', ...fields })

  it('needs a reason', () => {
    expect(lacksStatusReason(report({}), red)).toBe(true)
    expect(lacksStatusReason(report({ statusReason: ' ' }), red)).toBe(true)
    expect(lacksStatusReason(report({ statusReason: 'Avenant signé le 2 mai.' }), red)).toBe(false)
  })

  it('is one in either direction', () => {
    expect(isOverridden(report({ status: 'amber' }), red)).toBe(true)
    expect(isOverridden(report({ status: 'red' }), red)).toBe(false)
  })

  it('is not asked of a mission that is over', () => {
    expect(lacksStatusReason(report({ status: 'done' }), red)).toBe(false)
  })
})
