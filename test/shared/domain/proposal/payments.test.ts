import { describe, expect, it } from 'vitest'
import {
  evenShares,
  missingShare,
  shareTotal,
  statedNet,
  withPaymentsOf,
} from '../../../../shared/domain/proposal/payments.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const full = { id: id(1), label: 'Complet', lines: [] }
const light = { id: id(2), label: 'Audit seul', lines: [] }

function proposal(payments: Proposal['payments']): Proposal {
  return Proposal.parse({ id: id(9), clientId: id(8), options: [full, light], payments })
}

describe('the payments of an option', () => {
  it('can change while those common to all stay as they were for the others', () => {
    const common = proposal([{ share: 100, when: 'à la signature' }])
    const changed = [
      { share: 30, when: 'à la signature' },
      { share: 70, when: 'à la fin' },
    ]
    expect(withPaymentsOf(common, full, changed)).toEqual([
      { share: 30, when: 'à la signature', option: full.id },
      { share: 70, when: 'à la fin', option: full.id },
      { share: 100, when: 'à la signature', option: light.id },
    ])
  })

  it('are added up without decimal noise', () => {
    const tenths = [10.1, 20.2, 69.7].map(share => ({ share, when: '' }))
    expect(shareTotal(tenths)).toBe(100)
    expect(missingShare(tenths)).toBe(0)
    expect(missingShare([{ share: 30, when: '' }])).toBe(70)
    expect(missingShare([{ share: 130, when: '' }])).toBe(0)
  })

  it('can be shared out evenly, and still make the whole', () => {
    for (const count of [1, 2, 3, 6, 7, 11, 13]) {
      const shared = evenShares(Array.from({ length: count }, () => ({ share: 1, when: '' })))
      expect(shareTotal(shared)).toBe(100)
      expect(shared.at(0)?.share).toBeCloseTo(100 / count)
    }
  })
})

describe('an amount that a document states', () => {
  it('is held against the price without the VAT that it may include', () => {
    const payment = { share: 30, when: 'à la commande', amount: 1072883 }
    expect(statedNet({ ...payment, withVat: true }, 20)).toBe(894069)
    expect(statedNet(payment, 20)).toBe(1072883)
    expect(statedNet({ share: 30, when: 'à la commande', withVat: true }, 20)).toBeUndefined()
  })

  it('is taxed at the rate that the document states, else at the firm’s', () => {
    const payment = { share: 30, when: 'à la commande', amount: 108500, withVat: true }
    expect(statedNet(payment, 8.5)).toBe(100000)
    expect(statedNet({ ...payment, amount: 105500, vatRate: 5.5 }, 20)).toBe(100000)
    expect(statedNet(payment, 0)).toBe(108500)
  })
})
