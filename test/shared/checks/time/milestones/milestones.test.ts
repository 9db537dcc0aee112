import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const listed = (status: string) => ({
  reports: [
    {
      date: '2025-06-30',
      milestones: [
        { id: exampleId(1), title: 'Comptage des plants', planned: '2025-06-20', status },
        { id: exampleId(2), title: 'Ouverture des serres', planned: '2025-06-06', status },
      ],
    },
  ],
})

test('What is done may be listed in any order by a report, what is to come may not', () => {
  expect(found(listed('done'))).toEqual([])
  expect(found(listed('todo'))).toContain('milestone-order 6 juin 2025')
})
