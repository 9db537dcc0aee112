import { crc32, deflateSync } from 'node:zlib'

/**
 * A sheet of numbered colours. `lines` holds a number for each pixel, from left to right and top to
 * bottom, with a zero before each line: what PNG calls a line that was not filtered.
 */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly lines: Uint8Array
  /** `#rrggbb`, 256 at the most. */
  readonly palette: readonly string[]
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const [bitsPerNumber, indexed] = [8, 3]
/** Flat drawings shrink as much at this level as at higher ones, in a third of the time. */
const compressionLevel = 3

/** A PNG file (W3C, third edition) of few colours. */
export function pngFile({ width, height, lines, palette }: Pixels): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([bitsPerNumber, indexed], 8)
  const colours = Buffer.from(palette.map(colour => colour.slice(1)).join(''), 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: compressionLevel })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
