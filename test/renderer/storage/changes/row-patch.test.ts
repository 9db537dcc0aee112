import { describe, expect, it } from 'vitest'
import { patched } from '../../../../renderer/storage/changes/row-change.ts'
import { rowPatch } from '../../../../renderer/storage/changes/row-patch.ts'
import { fc } from '../../../properties.ts'

/** Contents as rows have them: texts, numbers and lists under keys, some with odd characters. */
const { content } = fc.letrec<{ content: object; value: unknown }>(tie => ({
  content: fc.dictionary(fc.constantFrom('a', 'b', 'c/d', '~e', ''), tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('', 'un', 'deux', 0, 1, true),
    fc.array(tie('value'), { maxLength: 5 }),
    tie('content'),
  ),
}))

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: index, label: `Ligne ${index}`, amount: 1 }))

describe('the patch from a row to another', () => {
  it('makes the other, and the inverse brings the first back, whatever they are', () => {
    fc.assert(
      fc.property(content, content, (from, to) => {
        expect(patched(from, rowPatch(from, to))).toEqual(to)
        expect(patched(to, rowPatch(to, from))).toEqual(from)
      }),
      { numRuns: 2_000 },
    )
  })

  it('says only what changed', () => {
    const from = { lines: lines(3) }
    expect(rowPatch(from, { lines: from.lines.slice(1) })).toEqual([
      { op: 'remove', path: '/lines/0' },
    ])
    expect(rowPatch(from, { lines: from.lines.with(1, { id: 1, label: 'x', amount: 1 }) })).toEqual(
      [{ op: 'replace', path: '/lines/1/label', value: 'x' }],
    )
  })

  it('of a list turned round changes each line in its place', () => {
    const from = { lines: lines(200) }
    const to = { lines: from.lines.toReversed() }
    const patch = rowPatch(from, to)
    expect(patched(from, patch)).toEqual(to)
    expect(patch.every(operation => operation.op === 'replace')).toBe(true)
    expect(patch).toHaveLength(400)
  })
})
