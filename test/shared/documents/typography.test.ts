import { describe, expect, it } from 'vitest'
import { typesetTree } from '../../../shared/documents/typography.ts'
import { fc } from '../../properties.ts'
import { anyBlock } from './any-tree.ts'
import { documentOf } from './document-of.ts'
import { treeWords } from './tree-words.ts'

describe('a document is set as a whole', () => {
  it('in all its parts, and once: a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), blocks => {
        const once = typesetTree(documentOf(blocks))
        expect(typesetTree(once)).toEqual(once)
        expect(letters(treeWords(once))).toBe(letters(treeWords(documentOf(blocks))))
      }),
      { numRuns: 300 },
    )
  })

  it('cover, running texts and fields of the firm’s template included', () => {
    const tree = typesetTree({
      ...documentOf([], {
        title: "L'offre : 12000 €",
        facts: [{ label: 'Objet', value: 'Oui !' }],
      }),
      header: 'Atelier "Nord"',
      fields: { titre: "L'offre" },
    })
    expect(tree.cover.title).toBe('L’offre\u00a0: 12\u202f000\u00a0€')
    expect(tree.cover.facts).toEqual([{ label: 'Objet', value: 'Oui\u202f!' }])
    expect(tree.header).toBe('Atelier «\u00a0Nord\u00a0»')
    expect(tree.fields).toEqual({ titre: 'L’offre' })
  })
})

function letters(texts: readonly string[]): string {
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '')
}
