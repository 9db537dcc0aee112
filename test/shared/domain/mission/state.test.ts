import { describe, expect, it } from 'vitest'
import { deliveredShare, missionState } from '../../../../shared/domain/mission/state.ts'

const today = '2024-06-15'
const nothingLeft = { deliverables: { done: 2, all: 2 }, milestones: [] }
const workLeft = { deliverables: { done: 1, all: 2 }, milestones: [] }

describe('the state of a mission', () => {
  it('is to be planned as long as no date is known', () => {
    expect(missionState(workLeft, today)).toBe('unplanned')
  })

  it('is upcoming the day before it starts and under way that very day', () => {
    expect(missionState({ ...workLeft, start: '2024-06-16' }, today)).toBe('upcoming')
    expect(missionState({ ...workLeft, start: today }, today)).toBe('underway')
  })

  it('is still under way on its last day', () => {
    expect(missionState({ ...nothingLeft, start: '2024-01-01', end: today }, today)).toBe(
      'underway',
    )
  })

  it('is to be closed when its period is over but its work is not', () => {
    const over = { start: '2024-01-01', end: '2024-06-14' }
    expect(missionState({ ...workLeft, ...over }, today)).toBe('toClose')
    expect(missionState({ ...nothingLeft, ...over }, today)).toBe('finished')
    const milestones = [{ id: '1', title: 'Bilan' }]
    expect(missionState({ ...nothingLeft, ...over, milestones }, today)).toBe('toClose')
  })
})

describe('the share delivered', () => {
  it('does not exist without a deliverable', () => {
    expect(deliveredShare({ deliverables: { done: 0, all: 0 } })).toBeUndefined()
    expect(deliveredShare({ deliverables: { done: 1, all: 3 } })).toBe(33)
  })
})
