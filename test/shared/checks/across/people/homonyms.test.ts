import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const participants = [{ name: 'Odile Ferrec' }, { name: 'Rémi Vaneau' }]
const minutes = (notes: string, brief: object = {}) =>
  found({
    brief,
    meeting: {
      participants,
      facilitator: 'Luce Ferrec (Orme Conseil)',
      sections: [{ title: 'Échanges', notes }],
    },
  })

test('Namesakes on both sides are worth knowing', () => {
  expect(minutes('')).toEqual(['unknown-person Odile Ferrec'])
  expect(minutes('Odile Ferrec ouvre. Luce Ferrec conclut avec Mme Ferrec.')).toEqual([
    'unknown-person Odile Ferrec',
  ])
})

test('Namesakes who are told apart are no remark', () => {
  expect(minutes('Odile Ferrec ouvre. Luce Ferrec conclut.')).toEqual([])
  const known = { constraints: ['Odile Ferrec est une simple homonyme de Luce Ferrec.'] }
  expect(minutes('', known)).toEqual([])
})
