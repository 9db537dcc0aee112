import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

test('An action that is weighed has the day that it is due', () => {
  const weighed = (action: string) => ({
    meeting: {
      matrix: [{ title: 'Régler la balance', impact: 'fort', effort: 'faible', action }],
      actions: [{ title: 'Régler la balance', due: '2025-02-25' }],
    },
  })
  expect(found(weighed('Avant le 28 février'))).toEqual([])
  expect(found(weighed('Le 25 février'))).toEqual([])
  expect(found(weighed('Avant le 18 février'))).toEqual(['date-conflict 18 février 2025'])
})
