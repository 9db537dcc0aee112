import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (conclusion: string) => found({ reports: [{ conclusion }] })

test('A mark is no more than what it is out of', () => {
  expect(told('Satisfaction des équipes : 7,5/10.')).toEqual([])
  expect(told('Note moyenne de 4,5 / 5.')).toEqual([])
  expect(told('Satisfaction des équipes : 7,5/5.')).toEqual(['total-mismatch 7,5/5'])
  expect(told('Note moyenne de 10,5/10.')).toEqual(['total-mismatch 10,5/10'])
})

test('A day and a size are no marks', () => {
  expect(told('Note envoyée le 12/5.')).toEqual([])
  expect(told('Tuyaux de 7,5/5 mm.')).toEqual([])
})

test('A score that a report keeps is held to what it is out of', () => {
  const scored = (value: number) =>
    found({ reports: [{ satisfaction: { scores: [{ label: 'Équipes', value, max: 5 }] } }] })
  expect(scored(5)).toEqual([])
  expect(scored(7.5)).toEqual(['total-mismatch 7,5/5'])
  const scores = [{ label: 'Satisfaction', value: 7.5, max: 5 }]
  const conclusion = 'Satisfaction : 7,5/5.'
  expect(found({ reports: [{ satisfaction: { scores }, conclusion }] })).toHaveLength(1)
})
