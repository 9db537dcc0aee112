import { CheckBox, type Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { isKeptItem } from '../../../shared/documents/kept-together.ts'
import { lastItemSpacing, textParagraph } from './text-blocks.ts'
import { listIndent } from './word-measures.ts'

export const checkIndent = listIndent

/** Boxes that can be ticked in Word itself, each before its point. */
export function checklistParagraphs({ items }: BlockOf<'checklist'>): Paragraph[] {
  const last = items.length - 1
  return items.map(({ line, done }, index) =>
    textParagraph(line, {
      style: 'ListParagraph',
      isKeptWithNext: isKeptItem(index, items.length),
      leading: [box(done), new TextRun({ children: [new Tab()] })],
      extra: {
        indent: { left: checkIndent, hanging: checkIndent },
        tabStops: [{ type: TabStopType.LEFT, position: checkIndent }],
        ...(index === last ? { spacing: lastItemSpacing } : {}),
      },
    }),
  )
}

/** The font in which Word draws such boxes; others have no glyph for them. */
const boxFont = 'MS Gothic'

function box(checked: boolean): CheckBox {
  return new CheckBox({
    alias: checked ? 'Fait' : 'À faire',
    checked,
    checkedState: { value: '2611', font: boxFont },
    uncheckedState: { value: '2610', font: boxFont },
  })
}
