import { estimatedPages } from '../../electron/exports/word/page-estimate.ts'
import { picturesOf } from '../../electron/exports/word/pictures.ts'
import { themeOf } from '../../electron/exports/word/theme.ts'
import { wordFile } from '../../electron/exports/word/word-file.ts'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import { sampleDocuments } from '../shared/documents/sample-documents.ts'
import { compared, type Figure, median, timingsInTurn } from './figure.ts'
import { templateFiller } from './templater-peer.ts'

/** Word files of a usual and of a long document, from the tree to the bytes, in this process. */
export async function documentFigures(): Promise<Figure[]> {
  const report = (await sampleDocuments()).find(({ fileName }) =>
    fileName.includes('Rapport mensuel'),
  )
  if (report === undefined) throw new Error('The sample has no monthly report')
  return [
    await documentFigure(report.tree, { pages: 15, atMost: 100, runs: 20 }),
    await documentFigure(report.tree, { pages: 60, atMost: 600, runs: 10 }),
  ]
}

type Asked = { readonly pages: number; readonly atMost: number; readonly runs: number }

async function documentFigure(tree: DocumentTree, { pages, atMost, runs }: Asked): Promise<Figure> {
  const { long, count } = await treeOfPages(tree, pages)
  const [own, peer] = await timingsInTurn([() => wordFile(long), await templateFiller(long)], {
    runs,
    warmUps: 3,
  })
  return compared({
    what: `Report of ${count} pages with drawings, tree to bytes, warm, median of ${runs}`,
    value: median(own),
    unit: 'ms',
    peer: { name: 'docxtemplater, words and tables alone', value: median(peer) },
    target: { atMost, of: 'value' },
  })
}

/** The same blocks again and again, until they fill that many pages or a few more. */
async function treeOfPages(tree: DocumentTree, pages: number) {
  const opening = {
    hasContents: true,
    hasLetterhead: false,
    pictures: await picturesOf(tree),
  }
  for (let copies = 1; ; copies++) {
    const blocks = Array.from({ length: copies }, () => tree.blocks).flat()
    const long = { ...tree, blocks }
    const { count } = estimatedPages(long, opening, themeOf(tree.brand))
    if (count >= pages) return { long, count }
  }
}
