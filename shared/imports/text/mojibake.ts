import { pattern } from '../../french/pattern.ts'
import { type ByteEncoding, byteEncodings, characterClass, encodeBytes } from './byte-encodings.ts'
import { decodeUtf8 } from './unicode.ts'

/**
 * Text whose UTF-8 bytes were once read in a one-byte encoding (`√©`, `Ã©`), and maybe saved and
 * read wrongly again, as it was meant. Only groups of characters that make a character of ordinary
 * French text are touched, so that sound text comes out as it went in.
 */
export function repairMojibake(text: string): string {
  let repaired = text
  for (let round = 0; round < mostRounds; round++) {
    const next = repairOnce(repaired)
    if (next === repaired) break
    repaired = next
  }
  return repaired === text ? text : withLostBytes(repaired)
}

const mostRounds = 4

function repairOnce(text: string): string {
  const attempts = byteEncodings.map(encoding => repairedFrom(text, encoding))
  const [best] = attempts.toSorted((a, b) => b.repairs - a.repairs)
  return best === undefined || best.repairs === 0 ? text : best.text
}

function repairedFrom(text: string, encoding: ByteEncoding): { text: string; repairs: number } {
  let repairs = 0
  const repaired = text.replace(damagedGroups[encoding], group => {
    const meant = meantBy(group, encoding)
    if (meant !== group) repairs++
    return meant
  })
  return { text: repaired, repairs }
}

function meantBy(group: string, encoding: ByteEncoding): string {
  const bytes = encodeBytes(group, encoding)
  const meant = bytes === undefined ? undefined : decodeUtf8(bytes)
  return meant !== undefined && plausible.test(meant) ? meant : group
}

/**
 * Accents, ligatures, typographic marks, arrows, mathematical signs, symbols and emoji; and what a
 * text damaged twice is made of, for the next round.
 */
const plausible = pattern('u')`
  ^(?:
    \p{Mn}
    |
    [\u0080-\u009f\u0161\u017d\u017e\u0192\u02c6\u02dc\u00a0-\u00ff\u0152\u0153\u0178\u2000-\u206f\u20ac\u2100-\u27bf\u2b00-\u2bff\ufb00-\ufb06\ufeff\u{1f000}-\u{1faff}]
  )$
`

/** Bytes that editors drop or turn into a plain space: the non-breaking half of `à`, the end of `”`. */
function withLostBytes(text: string): string {
  return text.replace(/Ã(?= )/g, 'à').replace(/â€(?![\p{L}\p{S}\u0080-\u009f])/gu, '”')
}

const damagedGroups: Record<ByteEncoding, RegExp> = {
  'windows-1252': damagedGroup('windows-1252'),
  'mac-roman': damagedGroup('mac-roman'),
  'iso-8859-1': damagedGroup('iso-8859-1'),
}

/** A first byte of UTF-8 with as many following bytes as it announces. */
function damagedGroup(encoding: ByteEncoding): RegExp {
  const between = (first: number, last: number) => `[${characterClass(first, last, encoding)}]`
  const next = between(0x80, 0xbf)
  const two = between(0xc2, 0xdf) + next
  const three = between(0xe0, 0xef) + next.repeat(2)
  const four = between(0xf0, 0xf4) + next.repeat(3)
  return new RegExp(`${two}|${three}|${four}`, 'gu')
}
