import { describe, expect, it } from 'vitest'
import {
  type Listing,
  listed,
  searchable,
} from '../../../../renderer/features/proposals/proposal-list.ts'
import type { ProposalCard } from '../../../../shared/domain/proposal/card.ts'

const today = '2024-09-15'
const card = (fields: Partial<ProposalCard>): ProposalCard => ({
  id: fields.subject ?? '',
  clientId: 'a',
  version: 1,
  status: 'draft',
  subject: '',
  recipient: '',
  optionCount: 1,
  words: '',
  ...fields,
})
const cards = [
  card({ subject: 'Étude', status: 'sent', validUntil: '2024-09-01', date: '2024-08-01' }),
  card({ subject: 'Catalogue', clientId: 'b', date: '2024-09-10', price: { min: 1, max: 9 } }),
  card({ subject: 'Audit', status: 'sent', words: '2024-007', price: { min: 5, max: 5 } }),
]
const names = new Map([
  ['a', 'Boulangerie Cœur'],
  ['b', 'ElectroDistrib'],
])
const everything: Listing = { search: '', status: undefined, sort: { by: 'date', ascending: true } }

const subjects = (listing: Partial<Listing>) =>
  listed(searchable(cards, names), { ...everything, ...listing }, today).map(each => each.subject)

describe('the list of proposals', () => {
  it('finds words without their accents, in the subject, the client and the reference', () => {
    expect(subjects({ search: 'etude' })).toEqual(['Étude'])
    expect(subjects({ search: 'coeur' })).toEqual(['Étude', 'Audit'])
    expect(subjects({ search: 'COEUR 2024-007' })).toEqual(['Audit'])
    expect(subjects({ search: 'catalogue boulangerie' })).toEqual([])
  })

  it('tells an offer that expired from one that is still awaiting its answer', () => {
    expect(subjects({ status: 'expired' })).toEqual(['Étude'])
    expect(subjects({ status: 'sent' })).toEqual(['Audit'])
  })

  it('is sorted either way, and what is not known comes last', () => {
    expect(subjects({ sort: { by: 'date', ascending: true } })).toEqual([
      'Étude',
      'Catalogue',
      'Audit',
    ])
    expect(subjects({ sort: { by: 'date', ascending: false } })).toEqual([
      'Catalogue',
      'Étude',
      'Audit',
    ])
    expect(subjects({ sort: { by: 'price', ascending: false } })).toEqual([
      'Catalogue',
      'Audit',
      'Étude',
    ])
  })
})
