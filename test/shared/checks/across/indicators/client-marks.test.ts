import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const scores = [
  { label: 'Note – Anne Morel', value: 9, max: 10 },
  { label: 'Note – Paul Roy', value: 8, max: 10 },
]
const told = (conclusion: string, more: object = {}) =>
  found({ reports: [{ satisfaction: { scores }, conclusion, ...more }] })

test('The mark of the client in the conclusion is one of those that the report has', () => {
  expect(told('Client très satisfait (note 9/10).')).toEqual([])
  expect(told('Client satisfait : note de 8/10.')).toEqual([])
  expect(told('Client très satisfait (note 10/10).')).toEqual(['figure-conflict 10/10'])
  expect(told('Le client nous donne une note de 7/10.')).toEqual(['figure-conflict 7/10'])
})

test('The mark of somebody is their own', () => {
  expect(told('Client satisfait (note de Paul : 8/10).')).toEqual([])
  expect(told('Mission réussie (note de Paul : 9/10).')).toEqual(['figure-conflict 9/10'])
  expect(told('Mission réussie (note de Gilles : 10/10).')).toEqual(['figure-conflict 10/10'])
  expect(told('Mission réussie (note de l’application : 10/10).')).toEqual([])
  expect(told('Mission réussie (note de Vienne : 10/10).')).toEqual([])
})

test('It may be their mean, be told elsewhere too, or be of something else', () => {
  expect(told('Client très satisfait (note 8,5/10).')).toEqual([])
  expect(told('Client satisfait (note 4/5).')).toEqual([])
  expect(told('Formation très appréciée (note 10/10).')).toEqual([])
  expect(
    told('Client très satisfait (note 10/10).', {
      highlights: [{ tone: 'good', text: 'Note de la direction : 10/10' }],
    }),
  ).toEqual([])
})
