import { glyphContours } from './glyph-contours.ts'

export type Point = readonly [x: number, y: number]

/** A letter in font units, `y` upwards: closed polygons, and how far the next letter stands. */
export type Glyph = { readonly advance: number; readonly polygons: readonly (readonly Point[])[] }

export type Outlines = {
  readonly unitsPerEm: number
  readonly glyphOf: (character: string) => Glyph
}

/**
 * The letters of a TrueType font of ours (OpenType 1.9, chapters cmap, hmtx, loca and glyf). It is not
 * for fonts from elsewhere: nothing is checked.
 */
export function fontOutlines(bytes: Uint8Array): Outlines {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const isLong = view.getInt16(table('head') + 50) === 1
  const measuredCount = view.getUint16(table('hhea') + 34)
  const indexOf = characterMap(view, table('cmap'))
  const placeOf = (glyph: number) =>
    isLong
      ? view.getUint32(table('loca') + glyph * 4)
      : view.getUint16(table('loca') + glyph * 2) * 2
  const partOf = (glyph: number) => ({
    start: table('glyf') + placeOf(glyph),
    length: placeOf(glyph + 1) - placeOf(glyph),
  })
  const known = new Map<string, Glyph>()
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    glyphOf: character => {
      const glyph = known.get(character) ?? drawn(character)
      known.set(character, glyph)
      return glyph
    },
  }

  function drawn(character: string): Glyph {
    const index = indexOf(character.codePointAt(0) ?? 0)
    const measured = Math.min(index, measuredCount - 1)
    return {
      advance: view.getUint16(table('hmtx') + measured * 4),
      polygons: glyphContours(view, partOf, index),
    }
  }
}

function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const letters = [0, 1, 2, 3].map(at => view.getUint8(record + at))
    places.set(String.fromCharCode(...letters), view.getUint32(record + 8))
  }
  return tag => places.get(tag) ?? 0
}

/** Format 4: the characters of the basic plane; others have the empty box, glyph 0. */
function characterMap(view: DataView, cmap: number): (character: number) => number {
  const start = formatFour(view, cmap)
  const count = view.getUint16(start + 6) / 2
  const ends = start + 14
  const starts = ends + count * 2 + 2
  const deltas = starts + count * 2
  const offsets = deltas + count * 2
  return character => {
    for (let segment = 0; segment < count; segment++) {
      if (character > view.getUint16(ends + segment * 2)) continue
      const first = view.getUint16(starts + segment * 2)
      if (character < first) return 0
      const delta = view.getUint16(deltas + segment * 2)
      const offset = view.getUint16(offsets + segment * 2)
      if (offset === 0) return (character + delta) & 0xffff
      const glyph = view.getUint16(offsets + segment * 2 + offset + (character - first) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

function formatFour(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const start = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    if (view.getUint16(start) === 4) return start
  }
  throw new Error('The font has no map of characters that is read here.')
}
