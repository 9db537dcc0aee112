import { describe, expect, it, test } from 'vitest'
import { budgetSpent } from '../../../../shared/domain/budget/budget.ts'
import { daysRemaining, lineRemaining } from '../../../../shared/domain/budget/consumption.ts'
import { budgetLanding } from '../../../../shared/domain/budget/landing.ts'
import {
  contradictedDays,
  daysByPersonAndMonth,
  entryWarnings,
  nextEntry,
  timedBudget,
  withGapEntered,
  withoutTypedDays,
  withTimeEntries,
} from '../../../../shared/domain/budget/time-entries.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { missionCard } from '../../../../shared/domain/mission/card.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { noBreakSpace } from '../../../../shared/french/writing.ts'
import { fc } from '../../../properties.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

const consulting = uuid(10)
const expenses = uuid(11)

function missionWith(entries: readonly object[], line: object = {}): Mission {
  return Mission.parse({
    id: uuid(1),
    clientId: uuid(2),
    budget: {
      lines: [
        {
          id: consulting,
          label: 'Conseil',
          days: 26,
          dayRate: 120_000,
          amount: 3_120_000,
          ...line,
        },
        { id: expenses, label: 'Frais', kind: 'expenses', amount: 380_000, spent: 80_000 },
      ],
    },
    timeEntries: entries.map((entry, index) => ({
      id: uuid(100 + index),
      person: 'Claire Martin',
      lineId: consulting,
      ...entry,
    })),
  })
}

const twelveDays = [
  { date: '2024-04-29', days: 1 },
  { date: '2024-05-02', days: 0.5 },
]

describe('a line with time entries', () => {
  const budget = timedBudget(missionWith(twelveDays))

  it('has spent the days entered, at its rate', () => {
    expect(budget.lines[0]).toMatchObject({ spentDays: 1.5 })
    expect(budgetSpent(budget)).toBe(180_000 + 80_000)
  })

  it('has what is left of its days and of its money left', () => {
    const [line] = budget.lines
    expect(line && daysRemaining(line)).toBe(24.5)
    expect(line && lineRemaining(line)).toBe(2_940_000)
    expect(budgetLanding(budget)).toBe(3_500_000)
  })

  it('counts the days of a report up to its own day only', () => {
    const april = timedBudget(missionWith(twelveDays), '2024-04-30')
    expect(april.lines[0]?.spentDays).toBe(1)
  })

  it('has spent nothing yet where all its entries come later', () => {
    const march = timedBudget(missionWith(twelveDays, { spentDays: 3 }), '2024-03-31')
    expect(march.lines[0]?.spentDays).toBe(0)
  })

  it('no longer believes an amount typed by hand, unless its days have no price', () => {
    const typed = timedBudget(missionWith(twelveDays, { spent: 999_900 }))
    expect(typed.lines[0]).not.toHaveProperty('spent')
    const unpriced = timedBudget(missionWith(twelveDays, { dayRate: undefined, spent: 999_900 }))
    expect(unpriced.lines[0]).toMatchObject({ spent: 999_900, spentDays: 1.5 })
  })
})

test('A line without entries keeps what was typed', () => {
  expect(timedBudget(missionWith(twelveDays)).lines[1]?.spent).toBe(80_000)
  const untimed = missionWith([], { spentDays: 12 })
  expect(timedBudget(untimed)).toEqual(untimed.budget)
})

test('Lists show the same spending as the mission', () => {
  expect(missionCard(missionWith(twelveDays)).spent).toBe(260_000)
})

test('However the days are spread, the budget has spent their sum at the line’s rate', () => {
  const quarters = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(quarters, each => {
      const entries = each.map(count => ({ date: '2024-04-29', days: count / 4 }))
      const days = each.reduce((all, count) => all + count, 0) / 4
      const budget = timedBudget(missionWith(entries))
      expect(budgetSpent(budget)).toBe(days * 120_000 + 80_000)
    }),
  )
})

test('Each person has their days by month, under one name', () => {
  const firm = Firm.parse({ name: 'Cap', people: [{ id: uuid(5), name: 'Claire Martin' }] })
  const mission = missionWith([
    ...twelveDays,
    { date: '2024-05-03', days: 1, person: uuid(5) },
    { date: '2024-05-03', days: 0.25, person: 'Luc' },
  ])
  const people = daysByPersonAndMonth(mission.timeEntries, firm)
  expect(people.map(({ person, total }) => [person, total])).toEqual([
    ['Claire Martin', 2.5],
    ['Luc', 0.25],
  ])
  expect(people[0]?.months).toEqual(
    new Map([
      ['2024-04', 1],
      ['2024-05', 1.5],
    ]),
  )
})

test('Days typed by hand that the entries do not confirm are shown, both of them', () => {
  const [found] = contradictedDays(missionWith(twelveDays, { spentDays: 12 }))
  expect(found).toMatchObject({ typed: 12, entered: 1.5, line: { id: consulting } })
  expect(contradictedDays(missionWith(twelveDays, { spentDays: 1.5 }))).toEqual([])
  expect(contradictedDays(missionWith(twelveDays))).toEqual([])
})

test('Days of before become one entry, and the line counts from its entries alone', () => {
  const mission = missionWith(twelveDays, { spentDays: 12, person: 'Claire Martin' })
  const [found] = contradictedDays(mission)
  if (found === undefined) throw new Error('no contradiction')
  const after = withGapEntered({ ...mission, start: '2024-03-01' }, found, {
    today: '2024-06-01',
    id: uuid(99),
  })
  expect(after.timeEntries[0]).toMatchObject({ date: '2024-03-01', days: 10.5 })
  expect(timedBudget(after).lines[0]?.spentDays).toBe(12)
  expect(contradictedDays(after)).toEqual([])
})

test('Days typed on a line that its entries confirm are said once from then on', () => {
  const mission = missionWith(twelveDays, { spentDays: 1.5, spent: 180_000 })
  const [first] = mission.timeEntries
  if (first === undefined) throw new Error('no entry')
  const after = withTimeEntries(mission, [...mission.timeEntries, { ...first, id: uuid(98) }])
  expect(contradictedDays(after)).toEqual([])
  expect(timedBudget(after).lines[0]?.spentDays).toBe(2.5)
})

test('Days typed by hand can be left behind for those entered', () => {
  const mission = withoutTypedDays(
    missionWith(twelveDays, { spentDays: 12, spent: 1_440_000 }),
    consulting,
  )
  expect(mission.budget.lines[0]).not.toHaveProperty('spentDays')
  expect(mission.budget.lines[0]).not.toHaveProperty('spent')
  expect(budgetSpent(timedBudget(mission))).toBe(260_000)
})

test('The next entry is of today, for the same person and line as the last', () => {
  const people = [{ id: uuid(5), name: 'Luc Petit' }]
  expect(nextEntry(missionWith(twelveDays), { people }, '2024-06-03', uuid(98))).toEqual({
    id: uuid(98),
    date: '2024-06-03',
    person: 'Claire Martin',
    days: 1,
    lineId: consulting,
  })
  const first = nextEntry(missionWith([]), { people }, '2024-06-03', uuid(98))
  expect(first).toMatchObject({ person: 'Luc Petit', lineId: consulting })
})

describe('an entry is questioned', () => {
  const warningsOf = (date: string, days = 1, others: readonly object[] = []) => {
    const [entry, ...rest] = missionWith([{ date, days }, ...others]).timeEntries
    return entry === undefined
      ? []
      : entryWarnings(entry, [entry, ...rest], 'metropole').map(text =>
          text.replaceAll(noBreakSpace, ' '),
        )
  }

  it('on a Saturday or a Sunday', () => {
    expect(warningsOf('2024-04-27')).toEqual(['Le 27 avril 2024 est un samedi.'])
    expect(warningsOf('2024-04-28')).toEqual(['Le 28 avril 2024 est un dimanche.'])
  })

  it('on a public holiday, by its name', () => {
    expect(warningsOf('2024-05-09')).toEqual(['Le 9 mai 2024 est férié (Ascension).'])
  })

  it('when a person’s day has more than one day', () => {
    expect(warningsOf('2024-04-29', 0.75, [{ date: '2024-04-29', days: 0.5 }])).toEqual([
      'Claire Martin : 1,25 jour le 29 avril 2024.',
    ])
  })

  it('never on a plain working day', () => {
    expect(warningsOf('2024-04-29', 1, [{ date: '2024-04-30', days: 1 }])).toEqual([])
  })
})
