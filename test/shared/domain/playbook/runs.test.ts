import { expect, it } from 'vitest'
import { latestRuns, newRun } from '../../../../shared/domain/playbook/runs.ts'

it('a method begins to be followed today, for a mission or for somebody', () => {
  const today = '2024-09-15'
  expect(newRun({ id: 'a', today, missionId: 'm', label: '  ' })).toEqual({
    id: 'a',
    startedOn: today,
    missionId: 'm',
    ticks: [],
  })
  expect(newRun({ id: 'a', today, label: ' Un prospect ' })).toMatchObject({ label: 'Un prospect' })
})

it('lists what is underway before what is over, the latest first', () => {
  const run = (id: string, startedOn: string, endedOn?: string) => ({
    ...newRun({ id, today: startedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
  })
  const runs = [
    run('old', '2024-01-01', '2024-02-01'),
    run('first', '2024-03-01'),
    run('recent', '2024-04-01', '2024-05-01'),
    run('second', '2024-06-01'),
  ]
  expect(latestRuns(runs).map(({ id }) => id)).toEqual(['second', 'first', 'recent', 'old'])
})
