import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const period = (start: string, end: string, label = 'x') => ({ label, start, end })
const phases = (...periods: readonly object[]) =>
  periods.map((each, index) => ({
    id: exampleId(960 + index),
    name: `Étape ${'ABC'[index]}`,
    period: each,
  }))
const planned = (title: string, day: string, ...periods: readonly object[]) =>
  found({
    brief: {
      phases: phases(...periods),
      milestones: [{ id: exampleId(970), title, planned: day }],
    },
  })

const spring = period('2025-02-01', '2025-04-30')
const summer = period('2025-05-01', '2025-07-31')
const autumn = period('2025-09-01', '2025-10-31')
const late = period('2025-08-01', '2025-10-31')

test('A milestone is of one phase or of another', () => {
  expect(planned('Essais en serre', '2025-06-16', spring, late)).toEqual([
    'date-conflict 16 juin 2025',
  ])
  expect(planned('Essais en serre', '2025-06-16', spring, summer, autumn)).toEqual([])
})

test('It may be a little late, or a little ahead', () => {
  expect(planned('Essais en serre', '2025-05-12', spring, late)).toEqual([])
  expect(planned('Essais en serre', '2025-07-21', spring, late)).toEqual([])
  expect(planned('Essais en serre', '2025-08-14', spring, summer, autumn)).toEqual([])
})

test('What takes place whether there is work or not is of none', () => {
  expect(planned('Comité de suivi', '2025-06-16', spring, late)).toEqual([])
  expect(planned('Vote de la subvention', '2025-06-16', spring, late)).toEqual([])
})

test('Phases of which one has no days tell nothing', () => {
  const rough = period('2025-08-01', '2025-10-31', 'mi-août à octobre')
  expect(planned('Essais en serre', '2025-06-16', spring, rough)).toEqual([])
  expect(planned('Essais en serre', '2025-06-16', spring, { label: 'été' }, late)).toEqual([])
})
