import { describe, expect, it } from 'vitest'
import { slicedLine } from '../../../../renderer/ui/document-preview/sliced-line.ts'
import { fc } from '../../../properties.ts'
import { anyLine } from '../../../shared/documents/any-tree.ts'

const joined = (line: readonly { readonly text: string }[]) => line.map(({ text }) => text).join('')

describe('a paragraph that goes on over the page loses no word', () => {
  it('wherever it is cut, each part keeping its emphasis', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(60), (line, cut) => {
        const first = slicedLine(line, 0, cut)
        const rest = slicedLine(line, cut, Number.POSITIVE_INFINITY)
        expect(joined(first) + joined(rest)).toBe(joined(line))
        expect(joined(first).length).toBe(Math.min(cut, joined(line).length))
      }),
    )
  })

  it('and one that is not cut is shown as it is', () => {
    const line = [{ text: 'Un ' }, { text: 'mot', bold: true }]
    expect(slicedLine(line, 0, Number.POSITIVE_INFINITY)).toEqual(line)
  })
})
