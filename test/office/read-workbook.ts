import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { convertAll } from './libreoffice.ts'
import { readWithPython } from './python-reader.ts'

/** What each cell shows, by sheet and address: a number, a text, a date as `YYYY-MM-DD`. */
export type ReadWorkbook = Record<string, Record<string, string | number>>

const script = `
import datetime, json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
def plain(value):
    return value.strftime('%Y-%m-%d') if isinstance(value, datetime.datetime) else value
print(json.dumps({
    sheet.title: {
        cell.coordinate: plain(cell.value)
        for row in sheet.iter_rows() for cell in row if cell.value is not None
    }
    for sheet in book.worksheets
}))
`

/** Reads the values a workbook was saved with, by openpyxl. */
export function readWorkbook(interpreter: string, bytes: Uint8Array): ReadWorkbook {
  return readWithPython(interpreter, script, bytes, 'xlsx') as ReadWorkbook
}

/** The workbooks as LibreOffice calculates them: every saved result is thrown away first. */
export async function recalculated(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convertAll(files.map(withoutResults), 'xlsx', 'xlsx:Calc MS Excel 2007 XML')
}

function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return [path, content] as const
    const xml = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')
    return [path, strToU8(xml)] as const
  })
  return zipSync(Object.fromEntries(parts))
}
