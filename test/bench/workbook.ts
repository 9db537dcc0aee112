import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { excelFile } from '../../electron/exports/excel/excel-file.ts'
import type { WorkbookTree } from '../../shared/documents/workbook-tree.ts'
import { compared, type Figure, median, timings } from './figure.ts'
import { largeWorkbook } from './large-workbook.ts'

const runs = 10

/** Twelve sheets of 500 rows, from the tree to the bytes, beside the same sheets by XlsxWriter. */
export async function workbookFigures(): Promise<Figure[]> {
  const tree = largeWorkbook()
  const figure = {
    what: `Workbook of 12 sheets × 500 rows, tree to bytes, median of ${runs}`,
    value: median(await timings(() => excelFile(tree), { runs, warmUps: 3 })),
    unit: 'ms',
    target: { atMost: 2, of: 'ratio' },
  } as const
  const peer = xlsxWriterTime(tree)
  return [peer === undefined ? figure : compared({ ...figure, peer })]
}

/** In its own process, timed inside it: neither Python's start nor reading the sheets counts. */
function xlsxWriterTime(tree: WorkbookTree): Figure['peer'] {
  const python = ['/usr/bin/python3', 'python3'].find(
    each => spawnSync(each, ['-c', 'import xlsxwriter']).status === 0,
  )
  if (python === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-'))
  try {
    const path = join(folder, 'sheets.json')
    writeFileSync(path, JSON.stringify(sheetsOf(tree)))
    const script = join(import.meta.dirname, 'xlsxwriter-peer.py')
    const times: number[] = JSON.parse(
      execFileSync(python, [script, path, String(runs)], { encoding: 'utf8' }),
    )
    return { name: 'Python XlsxWriter, in-process', value: median(times) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sheetsOf(tree: WorkbookTree) {
  return tree.sheets.map(({ name, columns, rows }) => ({
    name,
    columns: columns.length,
    rows: rows.map(row => row.cells),
  }))
}
