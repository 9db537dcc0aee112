import { describe, expect, it } from 'vitest'
import {
  contrastRatio,
  isReadableOnWhite,
  readableColour,
} from '../../../../shared/domain/firm/contrast.ts'

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

  it('finds the nearest shade that can be read, and leaves a readable one alone', () => {
    expect(isReadableOnWhite(readableColour('#ffd400'))).toBe(true)
    expect(contrastRatio(readableColour('#ffd400'), '#ffffff')).toBeLessThan(5)
    expect(readableColour('#1f4e79')).toBe('#1f4e79')
  })
})
