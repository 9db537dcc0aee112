import { largestLogoFile } from '../../../shared/domain/firm/logo.ts'

/** A picture that can go into a document, with its size in pixels. */
export type Picture = {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

const longestSide = 20_000
/** Four characters for three bytes. */
const longestBase64 = (largestLogoFile * 4) / 3 + 4

/** The picture of a `data:` URL; nothing where it is not a whole PNG or JPEG, or too large to send. */
export function pictureOf(dataUrl: string | undefined): Picture | undefined {
  const base64 = base64In(dataUrl ?? '')
  if (base64 === undefined || base64.length > longestBase64) return undefined
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  const picture = pngOf(bytes) ?? jpegOf(bytes)
  if (picture === undefined) return undefined
  const sides = [picture.width, picture.height]
  return sides.every(side => side > 0 && side <= longestSide) ? picture : undefined
}

/** Read no further than its head: an expression that goes through 30 MB runs out of stack. */
function base64In(dataUrl: string): string | undefined {
  const [head] = /^data:image\/[a-z+.-]+;base64,/.exec(dataUrl.slice(0, 100)) ?? []
  return head && dataUrl.slice(head.length)
}

function pngOf(bytes: Uint8Array): Picture | undefined {
  const isPng = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  if (!isPng || bytes.length < 57 || !endsWith(bytes, [0x49, 0x45, 0x4e, 0x44])) return undefined
  const view = viewOf(bytes)
  return { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) }
}

/** True when the last chunk is this one: type and checksum are its last eight bytes. */
function endsWith(bytes: Uint8Array, type: readonly number[]): boolean {
  return startsWith(bytes.subarray(bytes.length - 8), type)
}

/** Walks over the segments to the frame header, which holds the size. */
function jpegOf(bytes: Uint8Array): Picture | undefined {
  if (!startsWith(bytes, [0xff, 0xd8]) || !bytes.subarray(-64).includes(0xd9)) return undefined
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return undefined
    if (isFrameHeader(bytes[at + 1] ?? 0)) {
      return { type: 'jpg', bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
  }
  return undefined
}

/** SOF0 to SOF15, without the four markers of that range that mean something else. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
