import { describe, expect, it } from 'vitest'
import { fittedSize, logoBox, logoType } from '../../../../shared/domain/firm/logo.ts'

describe('a logo', () => {
  it('is reduced to what a cover needs, in its own proportions', () => {
    expect(fittedSize({ width: 9000, height: 900 }, logoBox)).toEqual({ width: 900, height: 90 })
    expect(fittedSize({ width: 720, height: 720 }, logoBox)).toEqual({ width: 360, height: 360 })
  })

  it('is never made larger, nor thinner than a pixel', () => {
    expect(fittedSize({ width: 60, height: 20 }, logoBox)).toEqual({ width: 60, height: 20 })
    expect(fittedSize({ width: 5000, height: 1 }, logoBox)).toEqual({ width: 900, height: 1 })
  })

  it('is known by its bytes, not by its name', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
    expect(logoType(png)).toBe('image/png')
    expect(logoType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
    expect(logoType(new TextEncoder().encode('<svg xmlns="…">'))).toBeUndefined()
    expect(logoType(png.subarray(0, 5))).toBeUndefined()
    expect(logoType(new Uint8Array())).toBeUndefined()
  })
})
