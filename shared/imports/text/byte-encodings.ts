/**
 * Encodings of one byte a character that French documents still come in. ISO 8859-1, last because
 * Windows-1252 reads all that people wrote in it, is what some programs damage a text with.
 */
export const byteEncodings = ['windows-1252', 'mac-roman', 'iso-8859-1'] as const
export type ByteEncoding = (typeof byteEncodings)[number]

const latin = [
  '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿',
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
  'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
].join('')

const controls = String.fromCharCode(...Array.from({ length: 32 }, (_, index) => 0x80 + index))

/** What the bytes 80 to FF stand for; Windows-1252 leaves five of them to control characters. */
const upperHalves: Record<ByteEncoding, string> = {
  'windows-1252': `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin}`,
  'iso-8859-1': `${controls}${latin}`,
  'mac-roman': [
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü',
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø',
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ',
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ].join(''),
}

export function decodeBytes(bytes: Uint8Array, encoding: ByteEncoding): string {
  const upper = upperHalves[encoding]
  const isAscii = !bytes.some(byte => byte >= 0x80)
  const characters = (part: Uint8Array) =>
    isAscii
      ? String.fromCharCode(...part)
      : Array.from(part, byte => characterOf(byte, upper)).join('')
  return pieces(bytes).map(characters).join('')
}

/** As many bytes as a function takes arguments. */
const longestPiece = 8192

function pieces(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / longestPiece)
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * longestPiece, (index + 1) * longestPiece),
  )
}

function characterOf(byte: number, upper: string): string {
  return byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80)
}

/** The bytes that these characters stood for; nothing when one of them is not in the encoding. */
export function encodeBytes(text: string, encoding: ByteEncoding): Uint8Array | undefined {
  const upper = upperHalves[encoding]
  const bytes = Array.from(text, character => byteOf(character, upper))
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes)
}

function byteOf(character: string, upper: string): number {
  const code = character.charCodeAt(0)
  if (code < 0x80) return code
  const position = upper.indexOf(character)
  return position === -1 ? -1 : position + 0x80
}

/** The characters that stand for a range of bytes, both ends included, as the inside of a regular expression's class. */
export function characterClass(first: number, last: number, encoding: ByteEncoding): string {
  const upper = upperHalves[encoding].slice(first - 0x80, last - 0x80 + 1)
  return upper.replace(/[\]\\^-]/g, '\\$&')
}
