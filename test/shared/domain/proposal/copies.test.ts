import { describe, expect, it } from 'vitest'
import { duplicateProposal, nextVersion } from '../../../../shared/domain/proposal/copies.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const today = '2024-09-15'

function proposal(fields: object): Proposal {
  return Proposal.parse({ id: id(1), clientId: id(8), subject: 'Catalogue en ligne', ...fields })
}

const sent = proposal({
  number: '2024-007',
  status: 'sent',
  date: '2024-08-01',
  validUntil: '2024-08-31',
  revision: 'r1',
  options: [{ id: id(3), label: 'Complet', lines: [{ label: 'Conseil', days: 5 }] }],
})

describe('a new version of a proposal', () => {
  it('says the same under the same number, as a draft dated and valid from today', () => {
    const next = nextVersion(sent, { existing: [sent], today, newId: () => id(2) })
    expect(next).toEqual({
      ...sent,
      id: id(2),
      version: 2,
      status: 'draft',
      date: today,
      validUntil: '2024-10-15',
      revision: undefined,
      updatedAt: undefined,
    })
    expect(next).not.toHaveProperty('revision')
  })

  it('comes after the latest version, whichever one it is made from', () => {
    const third = proposal({ id: id(4), number: '2024-007', version: 3 })
    const other = proposal({ id: id(5), number: '2024-008', version: 9 })
    const trashed = {
      ...proposal({ id: id(6), number: '2024-007', version: 7 }),
      deletedAt: '2024-09-01T00:00:00Z',
    }
    const existing = [sent, third, other, trashed]
    expect(nextVersion(sent, { existing, today, newId: () => id(2) }).version).toBe(4)
  })

  it('is counted by mission and subject while the offer has no number', () => {
    const draft = proposal({ missionId: id(7) })
    const second = proposal({ id: id(4), missionId: id(7), version: 2 })
    const elsewhere = proposal({ id: id(5), missionId: id(6), version: 8 })
    const existing = [draft, second, elsewhere]
    expect(nextVersion(draft, { existing, today, newId: () => id(2) }).version).toBe(3)
  })
})

describe('a duplicate of a proposal', () => {
  it('is a first version without a number, and says that it is a copy', () => {
    const copy = duplicateProposal(sent, { today, newId: () => id(2) })
    expect(copy).not.toHaveProperty('number')
    expect(copy).toMatchObject({
      id: id(2),
      version: 1,
      status: 'draft',
      subject: 'Catalogue en ligne (copie)',
    })
  })
})
