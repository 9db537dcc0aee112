import type { HeaderFooter, PageSetup } from 'exceljs'
import type { Sheet, WorkbookTree } from '../../../shared/documents/workbook-tree.ts'
import { safeText } from './cell-value.ts'

const a4 = 9

/** A4 landscape, as wide as one page and, unless it is to be one page, as long as it takes. */
export function printSetup({ repeatedRows, onePage }: Sheet): Partial<PageSetup> {
  return {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage === true ? 1 : 0,
    horizontalCentered: true,
    margins: inches({ left: 12, right: 12, top: 18, bottom: 16, header: 8, footer: 8 }),
    ...(repeatedRows === undefined ? {} : { printTitlesRow: repeatedRows.join(':') }),
  }
}

type Margins = NonNullable<PageSetup['margins']>

function inches(millimetres: Margins): Margins {
  const entries = Object.entries(millimetres)
  return Object.fromEntries(entries.map(([side, length]) => [side, length / 25.4])) as never
}

export function runningTexts({ header, footer }: WorkbookTree): Partial<HeaderFooter> {
  return {
    oddHeader: `&L&8${runningText(header)}&R&8&A`,
    oddFooter: `&L&8${runningText(footer)}&R&8Page &P / &N`,
  }
}

/** Excel takes 255 characters for the three parts of a header together. */
const longest = 160

/** `&` starts a code there; a text that starts with a digit would belong to the size before it. */
function runningText(text: string): string {
  const line = safeText(text).replace(/\s+/g, ' ').trim()
  const short = line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line
  return ` ${short.replaceAll('&', '&&')}`
}
