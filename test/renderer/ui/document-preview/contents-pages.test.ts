import { describe, expect, it } from 'vitest'
import { contentsPages } from '../../../../renderer/ui/document-preview/contents-pages.ts'
import type { Block } from '../../../../shared/documents/document-tree.ts'

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
const texts = (blocks: Block[]) =>
  contentsPages(blocks, 'Calibri').map(page => page.map(({ text }) => text))

describe('the contents take the pages they need', () => {
  it('one for a usual document, without the smallest headings', () => {
    const blocks = [heading(1, 'Contexte'), heading(2, 'Besoin'), heading(3, 'Détail')]
    expect(texts(blocks)).toEqual([['Contexte', 'Besoin']])
  })

  it('several for a long one, each heading on one of them, in order', () => {
    const blocks = Array.from({ length: 120 }, (_, index) => heading(1 + (index % 2), `T${index}`))
    const pages = texts(blocks)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flat()).toEqual(blocks.flatMap(block => ('text' in block ? [block.text] : [])))
  })

  it('more where the headings are long', () => {
    const long = 'Un intitulé qui n’en finit pas '.repeat(8)
    const count = (text: string) => texts(Array.from({ length: 40 }, () => heading(1, text))).length
    expect(count(long)).toBeGreaterThan(count('Court'))
  })

  it('none where there is no heading to list', () => {
    expect(texts([heading(3, 'Détail')])).toEqual([])
  })
})
