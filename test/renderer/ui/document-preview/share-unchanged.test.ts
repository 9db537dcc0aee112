import { describe, expect, it } from 'vitest'
import { shareUnchanged } from '../../../../renderer/ui/document-preview/share-unchanged.ts'

describe('a document built again', () => {
  it('keeps the very blocks whose words did not change, wherever they moved', () => {
    const [one, two, three] = [{ text: 'un' }, { text: 'deux' }, { text: 'trois' }]
    const next = shareUnchanged(
      [one, two, three],
      [{ text: 'zéro' }, { text: 'un' }, { text: 'deux bis' }, { text: 'trois' }],
    )
    expect(next[1]).toBe(one)
    expect(next[3]).toBe(three)
    expect(next[2]).toEqual({ text: 'deux bis' })
  })

  it('never shows one block in the place of two equal ones', () => {
    const once = { text: 'idem' }
    const next = shareUnchanged([once], [{ text: 'idem' }, { text: 'idem' }])
    expect(next[0]).toBe(once)
    expect(next[1]).not.toBe(once)
  })
})
