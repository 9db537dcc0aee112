import { describe, expect, it } from 'vitest'
import {
  detailsInWords,
  isComputed,
  isUpsideDown,
} from '../../../../../renderer/features/proposals/editor/option-line.ts'
import { emptyFirm } from '../../../../../shared/domain/firm/firm.ts'

const firm = { ...emptyFirm(), people: [{ id: 'p1', name: 'Claire Fontaine' }] }

describe('a price line', () => {
  it('is computed once it has both days and a day rate', () => {
    expect(isComputed({ label: 'Conseil', days: 3 })).toBe(false)
    expect(isComputed({ label: 'Conseil', days: 3, dayRate: 0 })).toBe(true)
  })

  it('may not cost less at most than at least', () => {
    expect(isUpsideDown({ label: 'Boutique', amount: 2, amountMax: 1 })).toBe(true)
    expect(isUpsideDown({ label: 'Boutique', amount: 2, amountMax: 2 })).toBe(false)
    expect(isUpsideDown({ label: 'Boutique', amountMax: 1 })).toBe(false)
  })

  it('says of which kind it is, by whom, and whether somebody else bills it', () => {
    expect(detailsInWords({ label: '', person: 'p1' }, firm)).toBe('Honoraires · Claire Fontaine')
    expect(
      detailsInWords(
        { label: '', kind: 'thirdParty', person: 'Karim', billedByOthers: true },
        firm,
      ),
    ).toBe('Prestataires · Karim · facturé par un tiers')
  })
})
