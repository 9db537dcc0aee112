import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/documents/canonical.ts'
import { type Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { treeChanges } from '../../../shared/documents/tree-diff.ts'
import { fc } from '../../properties.ts'
import { anyBlock } from './any-tree.ts'
import { offer } from './offer-example.ts'

const offerTree = proposalDocument(offer)

const anyTree = fc
  .array(anyBlock, { maxLength: 8 })
  .map(blocks => DocumentTree.safeParse({ ...offerTree, blocks }))
  .filter(parsed => parsed.success)
  .map(parsed => parsed.data)

describe('Comparing documents', () => {
  test('tells nothing of two documents that say and show the same', () => {
    fc.assert(
      fc.property(anyTree, tree => {
        expect(treeChanges(tree, structuredClone(tree))).toEqual([])
      }),
    )
  })

  test('tells something of any two documents that differ', () => {
    fc.assert(
      fc.property(anyTree, anyTree, (before, after) => {
        const isSame = canonicalJson(before) === canonicalJson(after)
        expect(treeChanges(before, after).length > 0).toBe(!isSame)
      }),
    )
  })

  test('tells of every single change, wherever it was made', () => {
    const places = placesIn(offerTree)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), (place, isRemoval) => {
        const changed = DocumentTree.safeParse(changedAt(offerTree, place, isRemoval))
        fc.pre(changed.success && canonicalJson(changed.data) !== canonicalJson(offerTree))
        if (changed.success) expect(treeChanges(offerTree, changed.data)).not.toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('tells of a section that moved, once, and not of those it passed', () => {
    const blocks = [...'ABCD'].flatMap((text): Block[] => [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', line: [{ text: `Texte de ${text}` }], style: 'body' },
    ])
    const before = { ...offerTree, blocks }
    const after = { ...offerTree, blocks: [...blocks.slice(6), ...blocks.slice(0, 6)] }
    expect(treeChanges(before, after)).toEqual([{ path: ['D'], state: 'moved', changes: [] }])
  })

  test('knows a section that changed its title by what it says', () => {
    const line = [{ text: 'Le catalogue tient dans un tableur partagé.' }]
    const withTitle = (text: string): DocumentTree => ({
      ...offerTree,
      blocks: [
        { kind: 'heading', level: 1, text },
        { kind: 'paragraph', line, style: 'body' },
      ],
    })
    expect(treeChanges(withTitle('Contexte'), withTitle('Votre situation'))).toEqual([
      {
        path: ['Votre situation'],
        state: 'changed',
        changes: [{ kind: 'value', label: 'Titre', before: 'Contexte', after: 'Votre situation' }],
      },
    ])
  })

  test('stays quick on a document rewritten from end to end', () => {
    const lines = (word: string) =>
      Array.from({ length: 400 }, (_, index) => ({
        kind: 'paragraph' as const,
        line: [{ text: `${word} ${index} ${word.repeat(1 + (index % 7))}` }],
        style: 'body' as const,
      }))
    const before = { ...offerTree, blocks: lines('avant') }
    const after = { ...offerTree, blocks: lines('ensuite') }
    const [changes] = treeChanges(before, after)
    expect(changes?.changes.length).toBeGreaterThanOrEqual(400)
  })
})

type Place = readonly (string | number)[]

/** Every place in a value, its leaves and the items of its lists. */
function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  const inside = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...place, Array.isArray(value) ? Number(key) : key]),
  )
  return typeof place.at(-1) === 'number' ? [place, ...inside] : inside
}

/** The value once that place was taken away, or holds something else. */
function changedAt(value: unknown, [key, ...rest]: Place, isRemoval: boolean): unknown {
  if (key === undefined) return other(value)
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) }
  if (rest.length > 0 || !isRemoval) {
    const inside = changedAt((copy as Record<string | number, unknown>)[key], rest, isRemoval)
    return Object.assign(copy, { [key]: inside })
  }
  if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value === 1 ? 2 : 1
  if (typeof value !== 'string') return value
  return /^#[0-9a-f]{6}$/i.test(value) ? '#123456' : `${value}x`
}
