import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/documents/canonical.ts'
import { frozenDocument, thawed } from '../../../shared/documents/frozen-document.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { fc } from '../../properties.ts'
import { offer } from './offer-example.ts'

const tree = proposalDocument(offer)

describe('the text of a content', () => {
  test('depends on what it says, not on the order in which its fields were written', () => {
    const anyContent = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyContent), content => {
        const reversed = Object.fromEntries(Object.entries(content).toReversed())
        expect(canonicalJson(reversed)).toBe(canonicalJson(content))
        expect(JSON.parse(canonicalJson(content))).toEqual(JSON.parse(JSON.stringify(content)))
      }),
    )
  })

  test('does not tell an absent field from one that holds nothing', () => {
    expect(canonicalJson({ b: [{ z: 1, a: undefined }], a: undefined })).toBe('{"b":[{"z":1}]}')
  })
})

describe('a document that leaves', () => {
  test('is read again as it was', () => {
    expect(thawed(frozenDocument(tree))).toEqual({ kind: 'tree', tree })
  })

  test('is told damaged when one of its characters was changed', () => {
    const frozen = frozenDocument(tree)
    fc.assert(
      fc.property(fc.nat(frozen.tree.length - 1), at => {
        const other = frozen.tree[at] === '7' ? '8' : '7'
        const touched = frozen.tree.slice(0, at) + other + frozen.tree.slice(at + 1)
        expect(thawed({ ...frozen, tree: touched }).kind).toBe('damaged')
      }),
    )
  })

  test('is told damaged when it is whole but no document, instead of failing later', () => {
    // The SHA-256 of « {} », as sha256sum gives it.
    const hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
    const result = thawed({ tree: '{}', hash })
    expect(result).toMatchObject({ kind: 'damaged', reason: expect.stringContaining('document') })
  })
})
