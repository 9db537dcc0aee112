import type { FileChild } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { factsTable } from './card-blocks.ts'
import { gapParagraph, spaceParagraph } from './framed-table.ts'
import { textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { millimetres } from './word-measures.ts'

/** The title at the top of the first page, where no page of its own carries it. */
export function titleOpening({ cover }: DocumentTree, theme: Theme): FileChild[] {
  const { kicker, title, subtitle, facts } = cover
  const values = facts.map(({ label, value }) => ({ label, value: [{ text: value }] }))
  return [
    textParagraph([{ text: kicker }], { style: 'CoverKicker', isKeptWithNext: true }),
    textParagraph([{ text: title }], { style: 'Title', isKeptWithNext: true }),
    ...(subtitle === undefined ? [] : [textParagraph([{ text: subtitle }], { style: 'Subtitle' })]),
    spaceParagraph(millimetres(8)),
    ...(values.length === 0
      ? []
      : [
          factsTable({ kind: 'facts', caption: '', facts: values }, 'free', theme),
          gapParagraph(false),
        ]),
  ]
}
