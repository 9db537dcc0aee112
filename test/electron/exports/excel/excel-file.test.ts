import { expect, test } from 'vitest'
import { excelFile } from '../../../../electron/exports/excel/excel-file.ts'
import type { WorkbookTree } from '../../../../shared/documents/workbook-tree.ts'
import { libreOffice } from '../../../office/libreoffice.ts'
import { pythonWith } from '../../../office/python-reader.ts'
import { readWorkbook, recalculated } from '../../../office/read-workbook.ts'
import { validationErrors } from '../../../office/validate.ts'
import { differences, expectedReading } from './workbook-reading.ts'
import { emptyMission, workbooks } from './workbooks.ts'

const python = pythonWith('openpyxl')
const patience = 180_000

for (const [name, tree] of Object.entries(workbooks)) {
  test(`The workbook of ${name} is valid for Microsoft’s own validator`, async () => {
    expect(await validationErrors(await excelFile(tree), 'xlsx')).toEqual([])
  }, 30_000)

  test.skipIf(python === undefined)(
    `openpyxl reads ${name} as it was built`,
    async () => {
      const found = readWorkbook(python ?? '', await excelFile(tree))
      expect(differences(expectedReading(tree), found)).toEqual([])
    },
    30_000,
  )
}

test.skipIf(python === undefined || libreOffice === undefined)(
  'LibreOffice calculates the figures that the domain gives, and finds one that is wrong',
  async () => {
    const trees = [...Object.values(workbooks), withWrongFigure(emptyMission())]
    const calculated = await recalculated(await Promise.all(trees.map(excelFile)))
    const found = calculated.map((bytes, index) => {
      const tree = trees[index]
      return tree ? differences(expectedReading(tree), readWorkbook(python ?? '', bytes)) : []
    })
    expect(found.slice(0, -1).flat()).toEqual([])
    expect(found.at(-1)).toHaveLength(1)
  },
  patience,
)

test('The same workbook is the same file, whatever the time zone', async () => {
  const tree = emptyMission()
  const zone = process.env.TZ
  const files: Uint8Array[] = []
  for (const each of ['Europe/Paris', 'America/Sao_Paulo', 'Pacific/Auckland']) {
    process.env.TZ = each
    files.push(await excelFile(tree))
  }
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(files[1]).toEqual(files[0])
  expect(files[2]).toEqual(files[0])
})

function withWrongFigure(tree: WorkbookTree): WorkbookTree {
  const cells = tree.sheets[1]?.rows.flatMap(row => row.cells) ?? []
  const cell = cells.find(each => each.kind === 'formula')
  if (cell?.kind !== 'formula') throw new Error('The workbook has no formula')
  cell.result = 12.34
  return tree
}
