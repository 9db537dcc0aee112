import { expect, test } from 'vitest'
import { followUpsSaid } from '../../../../../shared/imports/report/follow-through/told-follow-ups.ts'

test.each([
  'Les cuves tournent. Le suivi est prévu à un mois (27 mars 2026), puis à six mois (27 août 2026).',
  'Nous restons joignables. Suivi à un mois : 27 mars 2026 ; à six mois : 27 août 2026.',
  'Suivi à un mois le 27 mars 2026, à six mois le 27 août 2026.',
])('Each day of a follow-up is a step to come: « %s »', conclusion => {
  expect(followUpsSaid(conclusion)).toEqual([
    { when: '27 mars 2026', items: ['Suivi à un mois'] },
    { when: '27 août 2026', items: ['Suivi à six mois'] },
  ])
})

test.each([
  'Le suivi est prévu à un, trois et six mois.',
  'La mission a duré six mois (mars à août 2026).',
  'Le suivi a duré trois mois (du 2 mars au 30 mai 2026).',
  'En six mois, le délai est tombé à 3 jours. Le bilan est bon.',
])('« %s » says no day of one', conclusion => {
  expect(followUpsSaid(conclusion)).toEqual([])
})

test('A follow-up that took place is no step to come', () => {
  expect(followUpsSaid('Le bilan à un mois (27 mars 2026) a été bon.', '2026-04-30')).toEqual([])
})
