import { describe, expect, it } from 'vitest'
import { type Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { everyTree } from './every-tree.ts'
import { sampleWorkspace } from './sample-workspace.ts'

const sample = sampleWorkspace()
const oddText = '=SOMME(A1) **x** <b>&amp;</b>\u0001 שלום 👩‍💻 $& {{client}} ]]> \r\n\t- item'

const workspaces: [string, Workspace][] = [
  ['the sample', sample],
  ['a workspace of which every text is empty', retold(() => '')],
  ['a workspace of blanks', retold(() => ' \u00a0\n')],
  ['a workspace of odd characters', retold(() => oddText)],
  ['a workspace of very long texts', retold(text => `${text} ${'mot '.repeat(400)}`)],
]

describe.each(workspaces)('Of %s', (_, workspace) => {
  describe.each(everyTree(workspace))('the %s', (__, tree) => {
    it('is a valid tree', () => {
      expect(DocumentTree.parse(tree)).toEqual(tree)
    })

    it('goes down its headings one level at a time', () => {
      const levels = tree.blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      expect(jumps).toEqual([])
    })

    it('has no heading above nothing, and none without words', () => {
      expect(tree.blocks.filter((block, index) => isBare(block, tree.blocks[index + 1]))).toEqual(
        [],
      )
    })

    it('has no table without a row, and no column without a word', () => {
      expect(tree.blocks.filter(isEmptyTable)).toEqual([])
    })
  })
})

function isBare(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'heading') return false
  const isAboveLower = next?.kind === 'heading' && next.level > block.level
  return (
    block.text.trim() === '' || next === undefined || (next.kind === 'heading' && !isAboveLower)
  )
}

function isEmptyTable(block: Block): boolean {
  if (block.kind !== 'table') return false
  const hasWords = (index: number) =>
    block.rows.some(({ cells }) => cells[index]?.line.some(({ text }) => text.trim() !== ''))
  return block.rows.length === 0 || block.columns.some((_, index) => !hasWords(index))
}

/** The sample with other words; what names, dates, counts or sorts its rows stays. */
function retold(rewrite: (text: string) => string): Workspace {
  const kept = new Set(['format', 'kind', 'status', 'tone', 'probability', 'logo', 'primaryColor'])
  const rewritten = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return isKept(value, key) ? value : rewrite(value)
    if (Array.isArray(value)) return value.map(each => rewritten(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, rewritten(each, name)]),
    )
  }
  const isKept = (text: string, key: string) =>
    kept.has(key) ||
    /^[0-9a-f-]{36}$|^\d{4}-\d{2}-\d{2}/.test(text) ||
    (key === 'impact' && /^(low|medium|high|critical)$/.test(text)) ||
    (key === 'holidayZone' && text !== '')
  return Workspace.parse(rewritten({ ...sample, leads: [] }))
}
