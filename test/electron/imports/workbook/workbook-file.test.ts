import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackFile } from '../../../../electron/imports/unpack-file.ts'
import { readWorkbookFile } from '../../../../electron/imports/workbook/workbook-file.ts'

const transitional = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

type Written = {
  /** Before the names of its elements: `x:`. */
  readonly prefix?: string
  readonly namespace?: string
  readonly relations?: string
  readonly strings?: string
  readonly styles?: string
  readonly settings?: string
}

/** A workbook of one sheet, as another program may write it. */
function workbook(rows: string, written: Written = {}, others: Record<string, Uint8Array> = {}) {
  const { prefix = '', namespace = transitional, relations = office } = written
  const named = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${namespace}"`
  const element = (name: string, content: string, attributes = '') =>
    `<${prefix}${name} ${named} ${attributes}>${content}</${prefix}${name}>`
  const related = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`
  const set = (entries: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`,
    )
  const sheets = `<${prefix}sheets><${prefix}sheet name="Lignes" sheetId="1" r:id="rId1"/></${prefix}sheets>`
  return zipSync({
    '_rels/.rels': set(related('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      element('workbook', `${written.settings ?? ''}${sheets}`, `xmlns:r="${relations}"`),
    ),
    'xl/_rels/workbook.xml.rels': set(
      related('rId1', 'worksheet', '/xl/worksheets/sheet7.xml') +
        related('rId2', 'sharedStrings', 'sharedStrings.xml') +
        related('rId3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet7.xml': strToU8(
      element('worksheet', `<${prefix}sheetData>${rows}</${prefix}sheetData>`),
    ),
    'xl/sharedStrings.xml': strToU8(element('sst', written.strings ?? '')),
    'xl/styles.xml': strToU8(element('styleSheet', written.styles ?? '')),
    ...others,
  })
}

async function rowsOf(bytes: Uint8Array) {
  const read = await readWorkbookFile(bytes)
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.workbook.sheets[0]?.rows
}

describe('A workbook is read as it was typed', () => {
  it('figures, texts of every sort, booleans, errors and formulas with what they showed', async () => {
    const strings =
      '<si><t>un</t></si><si><r><t>de</t></r><r><t xml:space="preserve">ux </t></r><rPh><t>x</t></rPh></si>'
    const rows =
      '<row r="3"><c r="A3"><v>12.5</v></c><c r="B3" t="s"><v>1</v></c><c r="AB3" t="b"><v>1</v></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><r><t>tr</t></r><r><t>ois</t></r></is></c>' +
      '<c r="B4"><f>A3*2</f><v>25</v></c><c r="C4" t="str"><f>B1</f><v>mot</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4"/></row>'
    expect(await rowsOf(workbook(rows, { strings }))).toEqual([
      {
        number: 3,
        cells: [
          { column: 1, value: 12.5 },
          { column: 2, value: 'deux ' },
          { column: 28, value: 'VRAI' },
        ],
      },
      {
        number: 4,
        cells: [
          { column: 1, value: 'trois' },
          { column: 2, value: 25, formula: 'A3*2' },
          { column: 3, value: 'mot', formula: 'B1' },
          { column: 4, value: '#DIV/0!', formula: '1/0', isError: true },
        ],
      },
    ])
  })

  it('a formula that several cells share is that of each', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">SUM(B1:C1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'
    const read = await rowsOf(workbook(rows))
    expect(read?.map(({ cells }) => cells[0]?.formula)).toEqual(['SUM(B1:C1)', 'SUM(B1:C1)'])
  })

  it('cells and rows without addresses follow one another', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>'
    expect(await rowsOf(workbook(rows))).toEqual([
      {
        number: 1,
        cells: [
          { column: 1, value: 1 },
          { column: 2, value: 2 },
        ],
      },
      { number: 3, cells: [{ column: 1, value: 3 }] },
    ])
  })

  it('whatever the prefix and the edition of the standard', async () => {
    const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'
    const written = { prefix: 'x:', namespace: strict, relations: strictOffice }
    expect(await rowsOf(workbook(rows, written))).toEqual([
      { number: 1, cells: [{ column: 1, value: 1 }] },
    ])
  })

  it('what is shown as a date or a share says so', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy_-"/><numFmt numFmtId="165" formatCode="0.0 %"/><numFmt numFmtId="166" formatCode="#,##0.00 [$€-40C]_d"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>'
    const cells = [1, 2, 3, 4].map(
      (style, index) => `<c r="${'ABCD'[index]}1" s="${style}"><v>1</v></c>`,
    )
    const [row] = (await rowsOf(workbook(`<row r="1">${cells.join('')}</row>`, { styles }))) ?? []
    expect(row?.cells.map(({ shown }) => shown)).toEqual(['date', 'percent', undefined, 'date'])
  })

  it('days may count from 1904', async () => {
    const read = await readWorkbookFile(workbook('', { settings: '<workbookPr date1904="1"/>' }))
    expect(read).toMatchObject({ workbook: { startsIn1904: true } })
  })

  it('the file is known by what it holds, whatever its name', async () => {
    expect(await unpackFile('envoi.zip', workbook(''))).toMatchObject({ kind: 'workbook' })
    expect(await unpackFile('budget.xlsx', workbook(''))).toMatchObject({ kind: 'workbook' })
  })
})

describe('A workbook that may be hostile', () => {
  it.each([
    ['an old one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /ancien classeur/],
    ['a text named .xlsx', strToU8('bonjour'), /n’est pas un classeur/],
    ['one that is cut short', workbook('').slice(0, 400), /abîmé|pas un classeur/],
    ['one whose sheet is no XML', workbook('<row>'), /abîmé/],
    ['an archive of something else', zipSync({ 'a.md': strToU8('a') }), /abîmé/],
    [
      'one that declares entities',
      workbook(
        '',
        {},
        { 'xl/worksheets/sheet7.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>') },
      ),
      /abîmé/,
    ],
    [
      'a bomb',
      workbook('', {}, { 'xl/worksheets/sheet7.xml': new Uint8Array(60_000_000) }),
      /se déploie/,
    ],
    [
      'one of too many cells',
      workbook(`<row>${'<c><v>1</v></c>'.repeat(300_001)}</row>`),
      /se déploie/,
    ],
  ])('%s is refused in a sentence', async (_, bytes, reason) => {
    const read = await unpackFile('budget.xlsx', bytes)
    expect(read.kind === 'refused' ? read.reason : read.kind).toMatch(reason)
  })

  it('its pictures, links and macros stay packed', async () => {
    const others = {
      'xl/media/image1.png': new Uint8Array(90_000_000),
      'xl/vbaProject.bin': new Uint8Array(10),
    }
    const bytes = workbook('', {}, others)
    const read = await readWorkbookFile(bytes)
    expect(read.kind).toBe('workbook')
  })
})
