import type { HeaderFooter, PageSetup } from 'exceljs'
import type { Sheet, WorkbookTree } from '../../../shared/documents/workbook-tree.ts'
import { safeText } from './cell-value.ts'
import { cutText } from './cut-text.ts'

const a4 = 9
const margins = {
  left: millimetres(12),
  right: millimetres(12),
  top: millimetres(18),
  bottom: millimetres(16),
  header: millimetres(8),
  footer: millimetres(8),
}

/** A4 landscape, as wide as one page and, unless it is to be one page, as long as it takes. */
export function printSetup({ repeatedRows, onePage }: Sheet): Partial<PageSetup> {
  return {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage === true ? 1 : 0,
    horizontalCentered: true,
    margins,
    ...(repeatedRows === undefined ? {} : { printTitlesRow: repeatedRows.join(':') }),
  }
}

export function runningTexts({ header, footer }: WorkbookTree): Partial<HeaderFooter> {
  return {
    oddHeader: `&L&8${runningText(header)}&R&8&A`,
    oddFooter: `&L&8${runningText(footer)}&R&8Page &P / &N`,
  }
}

/** Excel takes 255 characters for the parts of a header together. */
const longest = 200

/** `&` starts a code there; a text that starts with a digit would belong to the size before it. */
function runningText(text: string): string {
  const line = safeText(text).replace(/\s+/g, ' ').trim().replaceAll('&', '&&')
  if (line.length <= longest) return ` ${line}`
  return ` ${cutText(line, longest).replace(/&+$/, '')}…`
}

/** In inches, which is what Excel takes. */
function millimetres(length: number): number {
  return length / 25.4
}
