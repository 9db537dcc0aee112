import type { Sheet, WorkbookCell, WorkbookTree } from '../../shared/documents/workbook-tree.ts'

const largeWorkbookSize = { sheets: 12, rows: 500, columns: 12 }

/** Twelve months of a budget of five hundred lines: words, figures and formulas in equal parts. */
export function largeWorkbook(): WorkbookTree {
  const { sheets } = largeWorkbookSize
  return {
    title: 'Budget',
    author: 'Établi',
    company: 'Établi',
    primaryColor: '#1f4e79',
    font: 'Calibri',
    date: '2024-09-15',
    header: 'Budget',
    footer: 'Établi',
    sheets: Array.from({ length: sheets }, (_, index) => sheet(index + 1)),
    names: [],
  }
}

function sheet(month: number): Sheet {
  const { rows, columns } = largeWorkbookSize
  return {
    name: `Mois ${month}`,
    columns: Array.from({ length: columns }, () => ({ width: 14 })),
    rows: Array.from({ length: rows }, (_, index) => ({ cells: cellsOf(month, index + 1) })),
    frozen: { rows: 1, columns: 1 },
    merges: [],
    rules: [],
    highlights: [],
  }
}

function cellsOf(month: number, row: number): WorkbookCell[] {
  const columns = Array.from({ length: largeWorkbookSize.columns }, (_, index) => index + 1)
  return columns.map(column => {
    if (column <= 4) return text(`Ligne ${row}, poste ${column}, mois ${month}`)
    if (column <= 8) return amount((row * column) / 4)
    return formula(`ROUND(E${row}*F${row},2)`, (row * 5 * row * 6) / 16)
  })
}

function text(words: string): WorkbookCell {
  return { kind: 'text', text: words, style: 'body', format: 'text' }
}

function amount(value: number): WorkbookCell {
  return { kind: 'number', value, style: 'input', format: 'money' }
}

function formula(written: string, result: number): WorkbookCell {
  return { kind: 'formula', formula: written, result, style: 'body', format: 'money' }
}
