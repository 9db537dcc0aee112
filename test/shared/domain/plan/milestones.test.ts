import { expect, it } from 'vitest'
import { inDateOrder, isLate, milestoneDate } from '../../../../shared/domain/plan/milestones.ts'
import { Milestone } from '../../../../shared/domain/plan/plan.ts'

const id = '00000000-0000-4000-8000-000000000001'

function aMilestone(fields: Partial<Milestone>): Milestone {
  return Milestone.parse({ id, title: 'Jalon', ...fields })
}

it('a milestone’s date is when it happened, else the revised date, else the planned one', () => {
  const dates = { planned: '2024-03-15', revised: '2024-03-22' }
  expect(milestoneDate(aMilestone({ ...dates, actual: '2024-03-20' }))).toBe('2024-03-20')
  expect(milestoneDate(aMilestone(dates))).toBe('2024-03-22')
  expect(milestoneDate(aMilestone({ planned: '2024-03-15' }))).toBe('2024-03-15')
  expect(milestoneDate(aMilestone({ label: 'au printemps' }))).toBeUndefined()
})

it('milestones come by date, those without one last and in their own order', () => {
  const [a, b, c, d] = [
    aMilestone({ title: 'sans date 1' }),
    aMilestone({ title: 'mai', planned: '2024-05-31' }),
    aMilestone({ title: 'sans date 2' }),
    aMilestone({ title: 'mars', planned: '2024-06-15', revised: '2024-03-15' }),
  ]
  expect(inDateOrder([a, b, c, d])).toEqual([d, b, a, c])
})

it('a milestone is late once its date is past, or when it is said to be, and never once reached', () => {
  const today = '2024-04-01'
  expect(isLate(aMilestone({ planned: '2024-03-31' }), today)).toBe(true)
  expect(isLate(aMilestone({ planned: '2024-04-01' }), today)).toBe(false)
  expect(isLate(aMilestone({ planned: '2024-04-02', status: 'late' }), today)).toBe(true)
  expect(isLate(aMilestone({ planned: '2024-03-31', status: 'done' }), today)).toBe(false)
  expect(isLate(aMilestone({ planned: '2024-03-01', actual: '2024-03-31' }), today)).toBe(false)
  expect(isLate(aMilestone({}), today)).toBe(false)
})
