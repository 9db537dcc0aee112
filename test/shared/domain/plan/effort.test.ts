import { expect, it } from 'vitest'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { daysByPerson, phaseDays } from '../../../../shared/domain/plan/effort.ts'

const claire = '00000000-0000-4000-8000-00000000000c'
const firm = Firm.parse({
  name: 'Cap',
  people: [
    { id: claire, name: 'Claire Martin', dayRate: 110_000 },
    { id: '00000000-0000-4000-8000-00000000000d', name: 'Paul Roy' },
  ],
})
const phases = [
  {
    effort: [
      { person: claire, days: 5 },
      { person: 'Paul Roy', days: 2.5 },
    ],
  },
  { effort: [{ person: 'Claire Martin', days: 1.25 }] },
]

it('adds the days of everyone in a phase', () => {
  expect(phases.map(phaseDays)).toEqual([7.5, 1.25])
})

it('counts a person once, whether the plan has the name or the id', () => {
  expect(daysByPerson(phases, firm)).toEqual([
    { person: 'Claire Martin', days: 6.25 },
    { person: 'Paul Roy', days: 2.5 },
  ])
})

it('keeps people as they are written where the firm is not asked', () => {
  expect(daysByPerson(phases).map(({ person }) => person)).toEqual([
    claire,
    'Paul Roy',
    'Claire Martin',
  ])
})
