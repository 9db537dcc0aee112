import { expect, test } from 'vitest'
import { normalised } from '../../../../electron/exports/excel/normaliser.ts'

test('The properties of a font come in the order of the standard', () => {
  const parts = new Map([
    ['xl/styles.xml', '<fonts><font><sz val="9"/><name val="Arial"/><b/></font></fonts>'],
  ])
  expect(normalised(parts).get('xl/styles.xml')).toBe(
    '<fonts><font><b/><sz val="9"/><name val="Arial"/></font></fonts>',
  )
})

test('A filtered range gets the hidden name that other programs look for', () => {
  const parts = new Map([
    ['xl/worksheets/sheet1.xml', '<worksheet/>'],
    ['xl/worksheets/sheet2.xml', '<worksheet><autoFilter ref="A4:M65"/></worksheet>'],
    ['xl/workbook.xml', '<sheets><sheet name="Un"/><sheet name="R&amp;$$"/></sheets><calcPr/>'],
  ])
  expect(normalised(parts).get('xl/workbook.xml')).toContain(
    '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">' +
      "'R&amp;$$'!$A$4:$M$65</definedName></definedNames><calcPr/>",
  )
})

test('Other parts go through as they are', () => {
  const parts = new Map([['xl/workbook.xml', '<workbook/>']])
  expect([...normalised(parts)]).toEqual([...parts])
})
