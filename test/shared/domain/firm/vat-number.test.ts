import { describe, expect, it } from 'vitest'
import { checkVatNumber, frenchVatKey } from '../../../../shared/domain/firm/vat-number.ts'

const reason = (text: string, siren?: string) => {
  const check = checkVatNumber(text, siren)
  return check.kind === 'wrong' ? check.reason : 'accepted'
}

describe('an intra-community VAT number', () => {
  it('is accepted with or without spaces, in either case', () => {
    expect(checkVatNumber('fr 83 404 833 048')).toEqual({
      kind: 'valid',
      vatNumber: 'FR83404833048',
    })
  })

  it('has the key that its SIREN gives', () => {
    expect(frenchVatKey('404833048')).toBe('83')
    expect(reason('FR84404833048')).toMatch(/FR83 est attendu/)
  })

  it('must belong to the firm whose SIRET is known', () => {
    expect(reason('FR83404833048', '404833048')).toBe('accepted')
    expect(reason('FR83404833048', '732829320')).toMatch(/n’est pas celui du SIRET/)
  })

  it('of France is refused when digits are missing', () => {
    expect(reason('FR8340483304')).toMatch(/s’écrit FR/)
  })

  it('of another country is accepted on its general shape', () => {
    expect(reason('BE0123456749')).toBe('accepted')
    expect(reason('404833048')).toMatch(/deux lettres du pays/)
  })
})
