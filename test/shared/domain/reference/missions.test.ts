import { expect, test } from 'vitest'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { lastReport, referenceMissions } from '../../../../shared/domain/reference/missions.ts'
import { Report } from '../../../../shared/domain/report/report.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const mission = Mission.parse({
  id: id(1),
  clientId: id(2),
  start: '2024-01-08',
  end: '2024-06-28',
})
const report = (n: number, fields: object) =>
  Report.parse({
    id: id(n),
    clientId: id(2),
    missionId: id(1),
    kind: 'monthly',
    title: '',
    ...fields,
  })

test('A mission can be shown once its period is over', () => {
  expect(referenceMissions([mission], [], '2024-07-01')).toEqual([mission])
  expect(referenceMissions([mission], [], '2024-06-01')).toEqual([])
})

test('or once its last report says that it is finished', () => {
  const early = report(3, { date: '2024-05-31', status: 'done' })
  expect(referenceMissions([mission], [early], '2024-06-01')).toEqual([mission])
  const resumed = report(4, { date: '2024-06-01', status: 'green' })
  expect(referenceMissions([mission], [early, resumed], '2024-06-01')).toEqual([])
})

test('The final report counts before any other, then the latest', () => {
  const first = report(3, { date: '2024-02-29' })
  const second = report(4, { date: '2024-03-29' })
  const final = report(5, { kind: 'final', date: '2024-03-01' })
  expect(lastReport(mission, [first, second])).toBe(second)
  expect(lastReport(mission, [second, first])).toBe(second)
  expect(lastReport(mission, [first, final, second])).toBe(final)
  expect(lastReport({ id: id(9) }, [first])).toBeUndefined()
})
