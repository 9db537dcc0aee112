import { expect, it } from 'vitest'
import { hasConsent } from '../../../../shared/domain/reference/testimonial.ts'

it.each([
  [true, true],
  [false, false],
  ['LinkedIn et site web', true],
  ['Oui', true],
  ['', false],
  ['Non', false],
  ['Pas avant mars', false],
  ['Refusé', false],
  ['À demander', false],
])('A testimonial with the consent « %s » may be published: %s', (consent, may) => {
  expect(hasConsent({ text: 'Bravo', consent })).toBe(may)
})
