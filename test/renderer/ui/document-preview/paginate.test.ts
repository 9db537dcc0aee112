import { describe, expect, it } from 'vitest'
import { type BlockHeight, paginate } from '../../../../renderer/ui/document-preview/paginate.ts'

const text = (height: number): BlockHeight => ({ kind: 'block', gap: 10, height })
const heading: BlockHeight = { kind: 'heading', gap: 10, height: 20 }
const pageBreak: BlockHeight = { kind: 'pageBreak', gap: 0, height: 0 }
/** Its first and its last two rows stay together. */
const table = (rows: number): BlockHeight => ({
  kind: 'block',
  gap: 10,
  height: 20 + rows * 10,
  rows: Array.from({ length: rows }, () => 10),
  kept: Array.from({ length: rows }, (_, row) => row === 0 || row === rows - 2),
  repeated: 20,
})
const short = (rows: number): BlockHeight => ({
  ...table(rows),
  kept: Array.from({ length: rows }, (_, row) => row < rows - 1),
})

/** Each page as a list of `block` or `block:from-to`. */
function layOut(blocks: BlockHeight[], pageHeight = 100): string[][] {
  return paginate(blocks, pageHeight).map(page =>
    page.map(({ block, from, to }) =>
      blocks[block]?.rows === undefined ? `${block}` : `${block}:${from}-${to}`,
    ),
  )
}

describe('the pages of a document', () => {
  it('fill up before the next one begins, the space before a block included', () => {
    expect(layOut([text(45), text(45), text(45)])).toEqual([['0', '1'], ['2']])
    expect(layOut([text(45), text(46), text(43)])).toEqual([['0'], ['1', '2']])
  })

  it('do not count the space before their first block', () => {
    expect(layOut([text(100), text(100)])).toEqual([['0'], ['1']])
  })

  it('never end with a heading', () => {
    expect(layOut([text(60), heading, text(30)])).toEqual([['0'], ['1', '2']])
    expect(layOut([text(30), heading, heading, text(20)])).toEqual([['0'], ['1', '2', '3']])
  })

  it('cut a long table between its rows, with room for the header again', () => {
    expect(layOut([table(20)])).toEqual([['0:0-8'], ['0:8-16'], ['0:16-20']])
  })

  it('leave no row of a table alone at the bottom or the top of a page', () => {
    expect(layOut([text(60), table(3)])).toEqual([['0'], ['1:0-3']])
    expect(layOut([table(9)])).toEqual([['0:0-7'], ['0:7-9']])
  })

  it('keep a short table whole, with the words that introduce it', () => {
    const introduction: BlockHeight = { ...text(10), isKept: true }
    expect(layOut([text(40), short(5)])).toEqual([['0'], ['1:0-5']])
    expect(layOut([text(30), heading, introduction, short(2)])).toEqual([
      ['0'],
      ['1', '2', '3:0-2'],
    ])
  })

  it('cut what should stay together where it is taller than a page', () => {
    expect(layOut([text(20), short(12)])).toEqual([['0', '1:0-5'], ['1:5-12']])
  })

  it('keep a heading with the first rows of its table', () => {
    expect(layOut([text(40), heading, table(12)])).toEqual([['0'], ['1', '2:0-5'], ['2:5-12']])
  })

  it('turn where the document says so, and once only', () => {
    expect(layOut([text(20), pageBreak, pageBreak, text(20)])).toEqual([['0'], ['3']])
    expect(layOut([pageBreak, text(20)])).toEqual([['1']])
  })

  it('give a block taller than a page a page of its own', () => {
    expect(layOut([text(20), text(250), text(20)])).toEqual([['0'], ['1'], ['2']])
  })

  it('are one, empty, for an empty document', () => {
    expect(layOut([])).toEqual([[]])
  })
})

it('the title at the top of the first page takes its room from what follows', () => {
  const blocks = [text(40), text(40)]
  expect(paginate(blocks, 100).map(page => page.length)).toEqual([2])
  expect(paginate(blocks, 100, 40).map(page => page.length)).toEqual([1, 1])
})
