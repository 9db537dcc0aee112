import { describe, expect, it } from 'vitest'
import { row } from '../../../shared/documents/blocks.ts'
import type { Block, Row } from '../../../shared/documents/document-tree.ts'
import {
  isClosedByLine,
  isIntroduction,
  isKeptItem,
  isShortTable,
  keptItems,
  keptParts,
  keptRows,
} from '../../../shared/documents/kept-together.ts'

const columns = [{ title: '', role: 'text', weight: 1 }] as const
const tableOf = (...rows: readonly Row[]) => ({ columns: [...columns], rows: [...rows] })
const rows = (...kinds: Row['kind'][]) => tableOf(...kinds.map(kind => row(kind, ['a'])))

describe('what stays on one page', () => {
  it('a short table, whole', () => {
    expect(keptRows(rows('body', 'body', 'body'))).toEqual([true, true, false])
  })

  it('a table of fourteen rows of one line, but not one of a dozen long texts', () => {
    expect(isShortTable(rows(...Array<'body'>(14).fill('body')))).toBe(true)
    expect(isShortTable(rows(...Array<'body'>(15).fill('body')))).toBe(false)
    expect(isShortTable(tableOf(...Array(12).fill(row('body', ['mot '.repeat(60)]))))).toBe(false)
  })

  it('in a long table, a title with its rows, a total with the two before it, three at each end', () => {
    const body = (count: number) => Array<'body'>(count).fill('body')
    const long = rows(...body(8), 'group', ...body(3), 'total', ...body(6))
    const kept = keptRows(long).flatMap((isKept, index) => (isKept ? [index] : []))
    expect(kept).toEqual([0, 1, 8, 10, 11, 16, 17])
  })

  it('a list of four items; the ends of a longer one', () => {
    const kept = (count: number) => Array.from({ length: count }, (_, at) => isKeptItem(at, count))
    expect(kept(4)).toEqual([true, true, true, false])
    expect(kept(6)).toEqual([true, false, false, false, true, false])
  })

  it('an item with the first of those under it', () => {
    const items = [0, 0, 0, 0, 1, 1, 0].map(level => ({ level, line: [] }))
    expect(keptItems(items)).toEqual([true, false, false, true, false, true, false])
  })

  it('a sentence under its heading with the list that it introduces, and no other', () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'Phases' }
    const sentence: Block = { kind: 'paragraph', style: 'body', line: [{ text: 'En bref :' }] }
    const list: Block = { kind: 'list', ordered: false, items: [{ level: 0, line: [] }] }
    expect(isIntroduction([heading, sentence, list], 1)).toBe(true)
    expect(isIntroduction([heading, sentence, sentence, list], 2)).toBe(false)
  })

  it('a few facts under their heading with the table that they sum up', () => {
    const heading: Block = { kind: 'heading', level: 1, text: 'Budget' }
    const fact = { label: 'Enveloppe', value: [{ text: '18 000 €' }] }
    const facts = (count: number): Block => ({
      kind: 'facts',
      caption: '',
      facts: Array(count).fill(fact),
    })
    const table: Block = { kind: 'table', caption: '', columns: [], rows: [] }
    expect(isIntroduction([heading, facts(1), table], 1)).toBe(true)
    expect(isIntroduction([heading, facts(8), table], 1)).toBe(false)
    expect(keptParts({ kind: 'facts', caption: '', facts: [fact, fact] }, true)).toEqual([
      true,
      true,
    ])
  })

  it('a list with the one line that ends its section, but not with the text that goes on', () => {
    const list: Block = { kind: 'list', ordered: false, items: [{ level: 0, line: [] }] }
    const team: Block = { kind: 'paragraph', style: 'body', line: [{ text: 'Équipe : Marc' }] }
    const heading: Block = { kind: 'heading', level: 2, text: 'Phase 2' }
    expect(isClosedByLine([list, team, heading], 0)).toBe(true)
    expect(isClosedByLine([list, team, list], 0)).toBe(false)
    expect(isClosedByLine([list, heading], 0)).toBe(false)
    expect(isKeptItem(2, 3, true)).toBe(true)
  })

  it('what is signed, with the boxes to sign in', () => {
    const title: Block = { kind: 'heading', level: 1, text: 'Bon pour accord' }
    const option: Block = { kind: 'paragraph', style: 'body', line: [{ text: 'Option A' }] }
    const boxes: Block = { kind: 'signatures', parties: [] }
    const signed = [option, option, boxes]
    expect(signed.map((_, index) => isIntroduction([title, ...signed], index + 1))).toEqual([
      true,
      true,
      false,
    ])
    expect(isIntroduction([title, option, option], 1)).toBe(false)
  })
})
