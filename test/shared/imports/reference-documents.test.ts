import { describe, expect, it } from 'vitest'
import { documentsIn } from '../../../shared/imports/kinds/documents.ts'
import { decodeBytes } from '../../../shared/imports/text/byte-encodings.ts'
import { factsOf, missingFacts } from './document-facts.ts'
import { documentVariant } from './document-variants.ts'
import {
  allInOneFile,
  areDocumentsThere,
  contentOf,
  contentOfBytes,
  referenceDocuments,
  skipped,
} from './reference-documents.ts'

const fewest = 0.95
const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
const utf8 = (text: string) => new TextEncoder().encode(text)

/** What an emoji alone says is lost with it. */
function withoutSigns(facts: readonly string[]): string[] {
  return facts.filter(
    fact => !/\.(?:tone|chosen) |\.milestones\[\w*\]\.(?:status|actual|revised) /.test(fact),
  )
}

/** As ISO-8859-1 holds it: no euro, no arrow, and a question mark for each emoji. */
function inLatin1(text: string): Uint8Array {
  const plain = text
    .replaceAll('€', 'EUR')
    .replaceAll('→', '->')
    .replaceAll('’', "'")
    .replace(/[^\p{ASCII}\u00a0-\u00ff]/gu, '?')
  return new Uint8Array(Buffer.from(plain, 'latin1'))
}

describe.skipIf(!areDocumentsThere)(`Reports, a proposal and minutes of a firm${skipped}`, () => {
  describe.each(referenceDocuments.map(each => ({ ...each })))('document $number', each => {
    const { number, text, facts } = each
    const missed = (told: unknown, wanted = facts) => missingFacts(wanted, factsOf(told))

    it('tells every fact that a person found in it', () => {
      expect(missed(contentOf(text))).toEqual([])
    })

    it('tells the same from the one file that holds all of them', () => {
      const part = documentsIn(allInOneFile()).find(one =>
        one.includes(`#${Number(number.slice(0, 2))} :`),
      )
      expect(missed(contentOf(part ?? ''))).toEqual([])
    })

    it.each(['mac-roman', 'windows-1252'] as const)('tells the same once misread as %s', name => {
      expect(missed(contentOfBytes(utf8(decodeBytes(utf8(text), name))))).toEqual([])
    })

    it('tells what ISO-8859-1 can hold', () => {
      const wanted = withoutSigns(facts)
      const lost = missed(contentOfBytes(inLatin1(text)), wanted)
      expect(lost.length / wanted.length).toBeLessThanOrEqual(1 - fewest)
    })

    it.each(seeds.map(seed => ({ seed })))(
      'tells at least 95 % of them in layout $seed',
      ({ seed }) => {
        const variant = documentVariant(text, seed)
        const wanted = variant.hasSigns ? facts : withoutSigns(facts)
        const lost = missed(contentOfBytes(variant.bytes), wanted)
        expect(
          lost.length / wanted.length,
          `${variant.name}: ${lost.join(', ')}`,
        ).toBeLessThanOrEqual(1 - fewest)
      },
    )
  })
})
