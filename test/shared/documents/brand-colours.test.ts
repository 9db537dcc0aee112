import { expect, it } from 'vitest'
import { brandColours } from '../../../shared/documents/brand-colours.ts'
import { contrastRatio } from '../../../shared/domain/firm/contrast.ts'

it('keeps words readable on paper and on the firm’s own colour, whatever that colour is', () => {
  for (const color of ['#ffffff', '#FFD400', '#ff0000', '#1f4e79', '#808080', '#000000']) {
    const { accent, brand, onBrand, tint } = brandColours({ primaryColor: color })
    expect(contrastRatio(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(accent, tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(onBrand, brand)).toBeGreaterThanOrEqual(4.5)
  }
})

it('leaves a dark colour as the firm chose it', () => {
  expect(brandColours({ primaryColor: '#1F4E79' })).toMatchObject({
    brand: '#1f4e79',
    accent: '#1f4e79',
  })
})
