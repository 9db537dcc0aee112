import type { Style, Worksheet } from 'exceljs'
import type { Highlight } from '../../../shared/documents/workbook-tree.ts'

/** Only `expression` rules: exceljs writes others in ways that Excel repairs. */
export function addHighlights(worksheet: Worksheet, highlights: readonly Highlight[]): void {
  highlights.forEach(({ range, formula, tone }, index) => {
    worksheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', formulae: [formula], priority: index + 1, style: tones[tone] }],
    })
  })
}

const tones: Record<Highlight['tone'], Partial<Style>> = {
  bad: tone('FFB42318', 'FFFDE7E4'),
  good: tone('FF1B6E3C', 'FFE5F4EA'),
}

function tone(ink: string, fill: string): Partial<Style> {
  return {
    font: { bold: true, color: { argb: ink } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
  }
}
