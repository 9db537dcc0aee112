import { expect, it } from 'vitest'
import { ownerWarning, possibleOwners } from '../../../../shared/domain/meeting/action-owner.ts'

const meeting = {
  facilitator: 'Marc Dubois',
  participants: [
    { name: 'Antoine Lefort' },
    { name: 'Zoé Faure' },
    { name: '' },
    { name: 'Marc Dubois' },
  ],
}

it('Owners are suggested among the participants and whoever leads', () => {
  expect(possibleOwners(meeting)).toEqual(['Antoine Lefort', 'Zoé Faure', 'Marc Dubois'])
})

it.each([
  ['Antoine Lefort', undefined],
  ['antoine', undefined],
  ['Zoe et Marc', undefined],
  ['', undefined],
  [undefined, undefined],
  ['Karim Lopez', 'Hors des participants : Karim Lopez'],
  ['Antoine, Karim / Inès', 'Hors des participants : Karim, Inès'],
])('The owner « %s » gives the warning %s', (owner, warning) => {
  expect(ownerWarning(owner, meeting)).toBe(warning)
})

it('Nobody is missed in minutes without participants', () => {
  expect(ownerWarning('Karim', { participants: [] })).toBeUndefined()
})
