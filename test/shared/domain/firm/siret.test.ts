import { describe, expect, it } from 'vitest'
import { checkSiret, isSiren } from '../../../../shared/domain/firm/siret.ts'

const reason = (text: string) => {
  const check = checkSiret(text)
  return check.kind === 'wrong' ? check.reason : 'accepted'
}

describe('a SIRET', () => {
  it('is accepted as people copy it, spaces included, and gives its SIREN', () => {
    expect(checkSiret('732 829 320 00074')).toEqual({
      kind: 'valid',
      siret: '73282932000074',
      siren: '732829320',
    })
    expect(checkSiret('732\u00a0829\u202f320.00074').kind).toBe('valid')
  })

  it('is refused when one digit is mistyped or two are swapped', () => {
    expect(reason('73282932000075')).toMatch(/clé de contrôle/)
    expect(reason('37282932000074')).toMatch(/clé de contrôle/)
  })

  it('is refused with its length when digits are missing', () => {
    expect(reason('7328293200007')).toMatch(/celui-ci en a 13/)
  })

  it('is told apart from a SIREN', () => {
    expect(reason('732829320')).toMatch(/SIREN/)
  })

  it('is refused when it holds letters', () => {
    expect(reason('SIRET 73282932')).toMatch(/que des chiffres/)
  })

  it('holds a SIREN, which has a key of its own', () => {
    expect(isSiren('732 829 320')).toBe(true)
    expect(isSiren('123456789')).toBe(false)
    expect(isSiren('73282932000074')).toBe(false)
  })

  it('of a post office follows that company’s own rule', () => {
    expect(checkSiret('35600000049837').kind).toBe('valid')
    expect(reason('35600000049838')).toMatch(/clé de contrôle/)
  })
})
