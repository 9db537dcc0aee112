import { crc32, deflateSync } from 'node:zlib'

/** Opaque colours from left to right and top to bottom, each `0xBBGGRR` with 255 above. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly colours: Uint32Array
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const bitsPerSample = 8
const [trueColour, indexed] = [2, 3]
const mostIndexed = 256
/** Flat drawings shrink as much at this level as at higher ones, in a third of the time. */
const compressionLevel = 3

/** A PNG file (W3C, third edition): a number for each pixel where colours are few, else the colour. */
export function pngFile({ width, height, colours }: Pixels): Uint8Array {
  const numbers = numbersOf(colours)
  const isIndexed = numbers.palette.length <= mostIndexed
  const samples = isIndexed ? numbers.pixels : channelsOf(colours)
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([bitsPerSample, isIndexed ? indexed : trueColour], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(isIndexed ? [chunk('PLTE', channelsOf(Uint32Array.from(numbers.palette)))] : []),
    chunk('IDAT', deflateSync(unfiltered(samples, height), { level: compressionLevel })),
    chunk('IEND', new Uint8Array()),
  ])
}

type Numbered = { readonly palette: number[]; readonly pixels: Uint8Array }

/** Neighbours are mostly alike: the last colour is not looked up again. */
function numbersOf(colours: Uint32Array): Numbered {
  const known = new Map<number, number>()
  const palette: number[] = []
  const pixels = new Uint8Array(colours.length)
  let [last, number] = [-1, 0]
  for (let index = 0; index < colours.length && palette.length <= mostIndexed; index++) {
    const colour = colours[index] ?? 0
    if (colour !== last) {
      number = known.get(colour) ?? palette.push(colour) - 1
      known.set(colour, number)
      last = colour
    }
    pixels[index] = number
  }
  return { palette, pixels }
}

function channelsOf(colours: Uint32Array): Uint8Array {
  const channels = new Uint8Array(colours.length * 3)
  let to = 0
  for (const colour of colours) {
    channels[to++] = colour & 0xff
    channels[to++] = (colour >> 8) & 0xff
    channels[to++] = (colour >> 16) & 0xff
  }
  return channels
}

/** Each line starts with a byte that says how it was filtered: not at all. */
function unfiltered(samples: Uint8Array, height: number): Uint8Array {
  const length = samples.length / height
  const lines = new Uint8Array(samples.length + height)
  for (let row = 0; row < height; row++) {
    lines.set(samples.subarray(row * length, (row + 1) * length), row * (length + 1) + 1)
  }
  return lines
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
