import { describe, expect, it } from 'vitest'
import { wordFile, wordParts } from '../../../../electron/exports/word/word-file.ts'
import { type ArchiveFiles, zipArchive } from '../../../../electron/exports/zip-archive.ts'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'
import type { Block, DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { sampleDocuments } from '../../../shared/documents/sample-documents.ts'
import { sampleWorkspace } from '../../../shared/documents/sample-workspace.ts'
import { broughtBack } from '../../../shared/imports/round-trip/brought-back.ts'

const documents = await sampleDocuments()

describe('A Word file that Établi wrote', () => {
  it.each(documents)('reads as the Markdown it would have written: $fileName', async ({ tree }) => {
    expect(await readFrom(tree)).toBe(markdownFile(asWordShows(tree)))
  })

  it.each(documents)(
    'brings back all that its Markdown brings back: $fileName',
    async ({ tree }) => {
      expect(contentOf(await readFrom(tree))).toEqual(contentOf(markdownFile(tree)))
    },
  )

  it('changes nothing in the workspace that it came from', async () => {
    for (const { fileName, tree } of documents.filter(each =>
      /Rapport|Compte-rendu/.test(each.fileName),
    )) {
      const { outcome, changes } = broughtBack(sampleWorkspace(), await readFrom(tree))
      expect({ fileName, outcome, changes }).toEqual({ fileName, outcome: 'known', changes: [] })
    }
  })

  it('reads the same once a word processor has joined its tables that touch', async () => {
    for (const { tree } of documents) {
      const parts = await wordParts(tree)
      expect(await textOf(zipArchive(parts.map(withTablesJoined)))).toBe(await readFrom(tree))
    }
  })

  it('keeps a paragraph that somebody wrote between two of its tables', async () => {
    const [report] = documents.filter(({ fileName }) => fileName.includes('Rapport mensuel'))
    const parts = await wordParts(report?.tree ?? missing())
    const text = await textOf(zipArchive(parts.map(withRemarkAfterTable)))
    const { workspace, outcome } = broughtBack(sampleWorkspace(), text)
    const notes = workspace.reports.flatMap(each => each.notes ?? [])
    expect(outcome).toBe('completed')
    expect(notes.map(note => note.text)).toContain('Le comité a validé ce report.')
    expect(broughtBack(workspace, text).changes).toEqual([])
  })

  it('keeps what somebody wrote into it since', async () => {
    const [minutes] = documents.filter(({ fileName }) => fileName.includes('Compte-rendu'))
    const parts = await wordParts(minutes?.tree ?? missing())
    const text = await textOf(zipArchive(parts.map(withLineAdded)))
    expect(text).toMatch(/\nVu avec le comité\.\n$/)
    expect(text.startsWith(markdownFile(asWordShows(minutes?.tree ?? missing())).trimEnd())).toBe(
      true,
    )
  })
})

function withLineAdded([path, bytes]: ArchiveFiles[number]): ArchiveFiles[number] {
  if (path !== 'word/document.xml') return [path, bytes]
  const line = '<w:p><w:r><w:t>Vu avec le comité.</w:t></w:r></w:p>'
  const xml = new TextDecoder().decode(bytes).replace(/(?=<w:sectPr)/, line)
  return [path, new TextEncoder().encode(xml)]
}

function withRemarkAfterTable([path, bytes]: ArchiveFiles[number]): ArchiveFiles[number] {
  if (path !== 'word/document.xml') return [path, bytes]
  const line = '<w:p><w:r><w:t>Le comité a validé ce report.</w:t></w:r></w:p>'
  const [first = '', ...others] = new TextDecoder().decode(bytes).split('</w:tbl>')
  const [second = '', ...rest] = others
  const xml = `${first}</w:tbl>${second}</w:tbl>${line}${rest.join('</w:tbl>')}`
  return [path, new TextEncoder().encode(xml)]
}

function missing(): never {
  throw new Error('The sample has no minutes')
}

function withTablesJoined([path, bytes]: ArchiveFiles[number]): ArchiveFiles[number] {
  if (path !== 'word/document.xml') return [path, bytes]
  const joints = /<\/w:tbl><w:tbl><w:tblPr>.*?<\/w:tblGrid>/gs
  const xml = new TextDecoder().decode(bytes).replace(joints, '')
  return [path, new TextEncoder().encode(xml)]
}

async function readFrom(tree: DocumentTree): Promise<string> {
  return textOf(await wordFile(tree))
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await wordText(bytes)
  return read.kind === 'text' ? read.text : read.reason
}

/** Drawings are pictures, lists that touch are one, and which side words of a cell stand on is not read. */
function asWordShows(tree: DocumentTree): DocumentTree {
  const blocks = tree.blocks.filter(isWritten).map(withoutSides).reduce(withListsJoined, [])
  return { ...tree, blocks }
}

function withListsJoined(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1)
  const isSame = last?.kind === 'list' && block.kind === 'list' && last.ordered === block.ordered
  if (!isSame) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...block.items] }]
}

function isWritten({ kind }: Block): boolean {
  return kind !== 'timeline' && kind !== 'chart' && kind !== 'matrix'
}

function withoutSides(block: Block): Block {
  if (block.kind !== 'table') return block
  return { ...block, columns: block.columns.map(column => ({ ...column, role: 'text' })) }
}

function contentOf(text: string): unknown {
  let count = 0
  const newId = () => `id${++count}`
  const read = importDocument(text, { newId, today: '2026-01-15' })
  return read.kind === 'refused' ? read.reason : read.document.content
}
