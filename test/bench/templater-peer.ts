import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Block, DocumentTree } from '../../shared/documents/document-tree.ts'
import { blockWords } from '../shared/documents/tree-words.ts'

const widest = 8

/** Fills in a Word template with the words of a document: headings, paragraphs and rows of tables. */
export async function templateFiller(tree: DocumentTree): Promise<() => Uint8Array> {
  const template = await Packer.toBuffer(templateDocument())
  const blocks = tree.blocks.map(loopItem)
  return () => {
    const options = { paragraphLoop: true, linebreaks: true }
    return new Docxtemplater(new PizZip(template), options)
      .render({ title: tree.title, blocks })
      .toBuffer()
  }
}

function templateDocument(): Document {
  const loop = (text: string) => new Paragraph(text)
  return new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: '{title}', heading: HeadingLevel.TITLE }),
          loop('{#blocks}'),
          loop('{#heading}'),
          new Paragraph({ text: '{heading}', heading: HeadingLevel.HEADING_1 }),
          loop('{/heading}'),
          loop('{#texts}'),
          loop('{.}'),
          loop('{/texts}'),
          loop('{#hasRows}'),
          new Table({ rows: [templateRow()] }),
          loop('{/hasRows}'),
          loop('{/blocks}'),
        ],
      },
    ],
  })
}

/** One row, repeated for each of a table; those with fewer cells leave the last ones empty. */
function templateRow(): TableRow {
  const texts = Array.from({ length: widest }, (_, index) => `{c${index}}`)
  texts[0] = `{#rows}${texts[0]}`
  texts[widest - 1] = `${texts[widest - 1]}{/rows}`
  return new TableRow({
    children: texts.map(text => new TableCell({ children: [new Paragraph(text)] })),
  })
}

function loopItem(block: Block) {
  if (block.kind === 'heading') return { heading: block.text }
  if (block.kind !== 'table') return { texts: blockWords(block) }
  const titles = block.columns.map(({ title }) => title)
  const rows = block.rows.map(({ cells }) =>
    cells.map(({ line }) => line.map(({ text }) => text).join('')),
  )
  return { hasRows: true, rows: [titles, ...rows].map(cellsOf) }
}

function cellsOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: widest }, (_, index) => [`c${index}`, texts[index] ?? '']),
  )
}
