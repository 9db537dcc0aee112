import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const sold = { id: exampleId(970), label: 'Conseil', amount: 3600000, days: 30 }
const kits = { id: exampleId(971), label: 'Kits de greffe', amount: 200000 }
const phases = [12, 18].map((days, index) => ({
  id: exampleId(975 + index),
  name: `Phase ${index + 1}`,
  effort: [{ person: 'Équipe', days }],
}))

const told = (days: readonly string[], lines: readonly object[] = [sold], more: object = {}) =>
  found({
    brief: {
      budget: { lines },
      team: {
        client: [],
        firm: days.map((note, index) => ({ name: `Anne R${index}`, role: 'Consultante', note })),
      },
      ...more,
    },
  })

test('The days of the team are those that the budget sells', () => {
  expect(told(['18 jours', '12 jours'])).toEqual([])
  expect(told(['18 jours', '14 jours'])).toEqual(['figure-conflict 32 jours'])
  expect(told(['18 jours', 'en appui'])).toEqual([])
  expect(told(['2 jours par semaine', '14 jours'])).toEqual([])
})

test('What is sold without days is none of theirs where the phases have no day left for it', () => {
  expect(told(['18 jours', '14 jours'], [sold, kits])).toEqual([])
  expect(told(['18 jours', '14 jours'], [sold, kits], { phases })).toEqual([
    'figure-conflict 32 jours',
  ])
  expect(told(['18 jours', '12 jours'], [sold, kits], { phases })).toEqual([])
  expect(told(['18 jours', '14 jours'], [sold, { ...kits, days: 2 }], { phases })).toEqual([])
})
