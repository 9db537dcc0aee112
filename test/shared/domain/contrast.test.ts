import { describe, expect, it } from 'vitest'
import { contrastRatio, isReadableOnWhite } from '../../../shared/domain/contrast.ts'

describe('the contrast of two colours', () => {
  it('goes from 1 for the same colour to 21 for black on white, in either order', () => {
    expect(contrastRatio('#777777', '#777777')).toBe(1)
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21)
  })

  it('tells the lightest grey that can be read on white from the next one', () => {
    expect(isReadableOnWhite('#767676')).toBe(true)
    expect(isReadableOnWhite('#777777')).toBe(false)
  })

  it('refuses a brand yellow for text', () => {
    expect(isReadableOnWhite('#ffd400')).toBe(false)
  })
})
