/** Largest picture file taken in, in bytes. */
export const largestLogoFile = 8_000_000

/** What a logo is reduced to, in pixels: sharp on a printed cover, light in every document. */
export const logoBox = { width: 900, height: 360 }

export type Size = { readonly width: number; readonly height: number }

/** The size once it fits in the box, in its own proportions; never made larger. */
export function fittedSize(size: Size, box: Size): Size {
  const scale = Math.min(1, box.width / size.width, box.height / size.height)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}

/** What the first bytes say the file is, whatever its name says. */
export function logoType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'image/jpeg' : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
