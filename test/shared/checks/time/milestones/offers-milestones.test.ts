import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const list = (...days: readonly (readonly [string, string])[]) =>
  days.map(([title, planned], index) => ({ id: exampleId(960 + index), title, planned }))
const told = (...days: readonly (readonly [string, string])[]) =>
  found({
    brief: { milestones: list(['Loueur choisi', '2025-03-14'], ['Serre posée', '2025-04-18']) },
    proposal: { milestones: list(...days) },
  })

test('An offer plans a milestone of the brief for the same day', () => {
  expect(told(['loueur choisi', '2025-03-14'])).toEqual([])
  expect(told(['loueur choisi', '2025-02-28'])).toEqual(['date-conflict 28 février 2025'])
  expect(told(['loueur choisi', '2025-02-28'], ['Serre posée', '2025-04-18'])).toEqual([
    'date-conflict 28 février 2025',
  ])
})

test('An offer that plans all of it anew, or names other milestones, may have its own days', () => {
  expect(told(['loueur choisi', '2025-03-28'], ['Serre posée', '2025-05-02'])).toEqual([])
  expect(told(['Loueur rencontré', '2025-02-28'])).toEqual([])
})
