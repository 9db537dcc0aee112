import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const told = (summary: string, conclusion: string, ...milestones: readonly object[]) =>
  found({
    reports: [
      { kind: 'final', status: 'done', date: '2025-07-31', summary, conclusion, milestones },
    ],
  })
const opening = {
  id: exampleId(960),
  title: 'Mise en production',
  planned: '2025-06-02',
  actual: '2025-06-10',
  status: 'done',
}

test('What opens once opens on one day in a report', () => {
  const since = 'L’outil est en production depuis le 2 juin.'
  expect(told(since, 'La mise en production a eu lieu le 10 juin, comme prévu.')).toEqual([
    'date-conflict 10 juin 2025',
  ])
  expect(told(since, 'L’outil est en production depuis le 10 juin.')).toEqual([
    'date-conflict 10 juin 2025',
  ])
  expect(told('L’outil a été mis en production le 12 juin.', '', opening)).toEqual([
    'date-conflict 12 juin 2025',
  ])
})

test('The same day, that of a part, another opening or one that was moved are right', () => {
  const since = 'L’outil est en production depuis le 2 juin.'
  expect(told(since, 'La mise en production a eu lieu le 2 juin.')).toEqual([])
  expect(told(since, 'Le module de paie est en production depuis le 10 juin.')).toEqual([])
  expect(told(since, 'La mise en ligne a eu lieu le 10 juin.')).toEqual([])
  expect(told(since, 'La mise en production a eu lieu le 10 juin au lieu du 2 juin.')).toEqual([])
  expect(told('L’outil a été mis en production le 10 juin.', '', opening)).toEqual([])
})
