import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const reported = (milestone: object, report: object = {}) =>
  found({
    reports: [
      {
        status: 'green',
        date: '2025-03-31',
        milestones: [
          { id: exampleId(960), title: 'Pesées en service', planned: '2025-03-03', ...milestone },
        ],
        ...report,
      },
    ],
  })

test('A milestone that is past and not said done is late', () => {
  expect(reported({})).toEqual(['rag-mismatch vert'])
  expect(reported({}, { conclusion: 'Pesées en service : à faire.' })).toEqual([
    'rag-mismatch vert',
  ])
})

test('A milestone that is said done, or has no day, is not late for sure', () => {
  expect(reported({ label: 'semaine du 24 février' })).toEqual([])
  expect(reported({ title: 'Pesées en service ✅' })).toEqual([])
  const conclusion = 'Pesées en service : prévue le 3 mars, faite le 3 mars ✅'
  expect(reported({}, { conclusion })).toEqual([])
  expect(reported({}, { conclusion: 'Pesées en service : livrées dans les temps.' })).toEqual([])
})
