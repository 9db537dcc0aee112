import { describe, expect, it } from 'vitest'
import { row } from '../../../shared/documents/blocks.ts'
import type { Block } from '../../../shared/documents/document-tree.ts'
import { isIntroduction, isKeptItem, keptRows } from '../../../shared/documents/kept-together.ts'

const rows = (...kinds: Parameters<typeof row>[0][]) => kinds.map(kind => row(kind, ['a']))

describe('what stays on one page', () => {
  it('a short table, whole', () => {
    expect(keptRows(rows('body', 'body', 'body'))).toEqual([true, true, false])
  })

  it('in a long table, a title with its rows and a total with the two before it', () => {
    const long = rows(...Array<'body'>(6).fill('body'), 'group', 'body', 'body', 'body', 'total')
    const kept = keptRows(long).flatMap((isKept, index) => (isKept ? [index] : []))
    expect(kept).toEqual([6, 8, 9])
  })

  it('a list of four items; the ends of a longer one', () => {
    const kept = (count: number) => Array.from({ length: count }, (_, at) => isKeptItem(at, count))
    expect(kept(4)).toEqual([true, true, true, false])
    expect(kept(6)).toEqual([true, false, false, false, true, false])
  })

  it('a sentence under its heading with the list that it introduces, and no other', () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'Phases' }
    const sentence: Block = { kind: 'paragraph', style: 'body', line: [{ text: 'En bref :' }] }
    const list: Block = { kind: 'list', ordered: false, items: [{ level: 0, line: [] }] }
    expect(isIntroduction([heading, sentence, list], 1)).toBe(true)
    expect(isIntroduction([heading, sentence, sentence, list], 2)).toBe(false)
  })
})
