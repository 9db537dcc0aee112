import { folded } from '../../../french/folded.ts'
import { cellsOf } from '../../reading/drawn-cells.ts'
import type { Said } from '../../reading/said.ts'
import { listed, type Row, rowOf, type Table } from './rows.ts'

/** At least two rows of as many cells, one after the other. */
export function tablesIn(all: readonly Said[]): Table[] {
  return [
    ...all.flatMap(drawnTables),
    ...all.flatMap(joinedTables),
    ...all.flatMap(bulletTables),
    ...listedTables(all),
  ].filter(({ rows }) => rows.length >= 2)
}

/** Rows that an import joined in one line: « **Par famille** : Affiches : 25 – 20 – 80 % ; Cartes : … ». */
function joinedTables(said: Said): Table[] {
  if (!said.text.includes(' ; ')) return []
  return said.text.split('\n').flatMap(line => {
    const texts = line.replace(/^\*\*[^*]*\*\* : /, '').split(' ; ')
    const rows = rowsOfSegments(texts) ?? headedRows(texts) ?? texts.map(bareRow)
    const { names = [], cells = [] } = rows[0] ?? {}
    const isTable =
      rows.length >= 3 &&
      cells.length >= 2 &&
      rows.every(row => row.cells.length === cells.length && row.names.join() === names.join())
    const wordsOf = (row: ListedRow) => row.cells.join(' – ')
    return isTable ? [{ names, rows: rows.map(row => rowOf(row.cells, said, wordsOf(row))) }] : []
  })
}

/** Rows that an import made bullets of: « - Filets : 1 800 € – 1 150 € – 650 € », three or more of as many cells. */
function bulletTables(said: Said): Table[] {
  if (!/^- [^\n]* – [^\n]*\n- /m.test(said.text)) return []
  const tables: Row[][] = [[]]
  for (const line of said.text.split('\n')) {
    const cells = line.startsWith('- ') ? listed(line.slice(2).replace(/\*/g, '')) : []
    const rows = tables.at(-1) ?? []
    if (cells.length < 3) tables.push([])
    else if (rows.length === 0 || rows[0]?.cells.length === cells.length - 1)
      rows.push(rowOf(cells, said, line.slice(2)))
    else tables.push([rowOf(cells, said, line.slice(2))])
  }
  return tables.filter(({ length }) => length > 2).map(rows => ({ names: [], rows }))
}

function bareRow(text: string): ListedRow {
  return { names: [], cells: listed(text) }
}

/** The names of the columns first, as many as there are cells in a row: « Logiciel : Prix /10 – Total /20 ». */
function headedRows([head = '', ...texts]: readonly string[]): ListedRow[] | undefined {
  const [, label = '', rest = ''] = /^([^:\d]{2,40}) : (.+)$/u.exec(head) ?? []
  const names = rest.split(/ [–—-] /).map(folded)
  const rows = texts.map(text => ({ names, cells: listed(text) }))
  const isHead = label !== '' && listed(head).length === 0 && names.length > 1
  return isHead && rows.every(({ cells }) => cells.length === names.length + 1) ? rows : undefined
}

/** « Affiches : Prévues : 25 », « Faites : 20 », « Cartes : Prévues : 35 »…: a name where a row begins. */
function rowsOfSegments(texts: readonly string[]): ListedRow[] | undefined {
  const rows: { names: string[]; cells: string[] }[] = []
  for (const text of texts) {
    const parts = text.split(' : ')
    const [name, value] = parts.slice(-2)
    if (parts.length === 3) rows.push({ names: [], cells: [parts[0] ?? ''] })
    if (parts.length < 2 || parts.length > 3 || rows.length === 0) return undefined
    rows.at(-1)?.names.push(folded(name ?? ''))
    rows.at(-1)?.cells.push(value ?? '')
  }
  return rows
}

function drawnTables(said: Said): Table[] {
  if (!said.text.includes('|')) return []
  const tables: Table[] = []
  let lines: string[] = []
  for (const line of [...said.text.split('\n'), '']) {
    if (line.includes('|')) lines.push(line)
    else {
      if (lines.length >= 3 && isRule(lines[1] ?? '')) tables.push(drawnTable(lines, said))
      lines = []
    }
  }
  return tables
}

/** « |---|---:| », under the names of the columns; the bars at both ends may be left out. */
function isRule(line: string): boolean {
  return /^[\s|:-]*-[\s|:-]*$/.test(line)
}

function drawnTable([head = '', , ...body]: readonly string[], said: Said): Table {
  const names = cellsOf(head).slice(1).map(folded)
  return { names, rows: body.map(line => rowOf(cellsOf(line), said, line)) }
}

/** Rows that an import kept as notes or as the items of one step, with as many cells each. */
function listedTables(all: readonly Said[]): Table[] {
  const tables: { names: readonly string[]; rows: Row[]; before?: Row }[] = []
  let [width, place] = [0, '']
  let above: Said | undefined
  for (const said of all) {
    const { names, cells } = rowIn(said)
    const before = above
    above = said
    if (cells.length < 2) continue
    const row = rowOf(cells, said, said.text)
    const isNext = row.kind === 'line' && tables.at(-1)?.rows.at(-1)?.kind === 'total'
    const where = `${placeOfRow(said)} ${names.join()}`
    if (cells.length !== width || isNext || where !== place)
      tables.push({ names, rows: [], ...firstRow(before, said) })
    width = cells.length
    place = where
    tables.at(-1)?.rows.push(row)
  }
  return tables
}

/** A row of which the list tells but its first cell. */
function firstRow(above: Said | undefined, said: Said): { before?: Row } {
  const [, label = '', count] =
    /^([^:]{2,60}) : (\d[\d \u00a0\u202f]*)$/u.exec(above?.text ?? '') ?? []
  if (above === undefined || count === undefined || placeOfRow(above) !== placeOfRow(said))
    return {}
  return { before: rowOf([label, count], above, above.text) }
}

type ListedRow = { readonly names: readonly string[]; readonly cells: readonly string[] }

function rowIn({ path, text }: Said): ListedRow {
  const isNote = path[0] === 'notes' && path.at(-1) === 'text'
  if (!isNote && !isOfPlaybook(path)) return { names: [], cells: [] }
  return titledRow(text) ?? { names: [], cells: isNote ? listed(text) : [] }
}

function isOfPlaybook([first]: Said['path']): boolean {
  return first === 'steps' || first === 'about'
}

/** Notes are of one table whatever their headings, items of one step. */
function placeOfRow({ path }: Said): string {
  return isOfPlaybook(path) ? `${path[0]} ${path[1]}` : 'notes'
}

/** « LinkedIn – Demandes : 11 ; Signées : 1 », « Sources : LinkedIn – Demandes : 11 ; Signées : 1 ». */
function titledRow(text: string): ListedRow | undefined {
  const [, label = '', rest = ''] =
    /^(.{1,80}?)(?: [–—-] | : )([^:;–—]{1,40} : [^;]*;.*)$/u.exec(text) ?? []
  const cells = rest.split(' ; ').map(cell => /^([^:]{1,40}) : ([^:]{1,40})$/u.exec(cell))
  if (label === '' || cells.length < 2 || cells.some(cell => cell === null)) return undefined
  return {
    names: cells.map(cell => folded(cell?.[1] ?? '')),
    cells: [label.replace(/^.* : /, ''), ...cells.map(cell => cell?.[2] ?? '')],
  }
}
