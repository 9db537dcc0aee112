import { describe, expect, it } from 'vitest'
import {
  contrastRatio,
  isReadableOnWhite,
  isVisibleOnWhite,
} from '../../../../shared/domain/firm/contrast.ts'
import { Brand, defaultBrand } from '../../../../shared/domain/firm/firm.ts'
import { documentFonts } from '../../../../shared/domain/firm/fonts.ts'
import { lookOf, looks, withLook } from '../../../../shared/domain/firm/looks.ts'

describe.each(looks)('the look « $name »', look => {
  it('has titles that read on paper, and a second colour that shows on it and on the cover', () => {
    const { primaryColor, secondaryColor = '' } = look.brand
    expect(isReadableOnWhite(primaryColor)).toBe(true)
    expect(isVisibleOnWhite(secondaryColor)).toBe(true)
    expect(contrastRatio(primaryColor, secondaryColor)).toBeGreaterThan(1.5)
  })

  it('is set in fonts whose widths are known', () => {
    const names = documentFonts.map(({ name }) => name as string)
    expect(names).toEqual(expect.arrayContaining([look.brand.font, look.brand.headingFont]))
  })

  it('keeps the logo and the firm’s own header', () => {
    const brand = { ...defaultBrand, logo: 'data:image/png;base64,AAAA', headerText: '{{cabinet}}' }
    expect(Brand.parse(withLook(brand, look))).toMatchObject({
      ...look.brand,
      logo: brand.logo,
      headerText: brand.headerText,
    })
  })

  it('is known again until the firm adjusts it', () => {
    const brand = withLook(defaultBrand, look)
    expect(lookOf(brand)).toBe(look)
    expect(lookOf({ ...brand, primaryColor: '#123456' })).toBeUndefined()
  })
})
