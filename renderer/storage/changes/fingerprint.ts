import { canonicalJson } from '../../../shared/documents/canonical.ts'

/**
 * Tells two contents apart whatever the order of their keys: 53 bits of the canonical JSON (cyrb53).
 * Enough to see that a row was changed meanwhile; no protection against forgery.
 */
export function fingerprint(content: unknown): string {
  const text = canonicalJson(content)
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  const mixedHigh = mix(high, low)
  const mixedLow = mix(low, high)
  return (4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0)).toString(16).padStart(14, '0')
}

function mix(own: number, other: number): number {
  return Math.imul(own ^ (own >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
}
