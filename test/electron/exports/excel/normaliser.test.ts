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

test('Other parts go through as they are', () => {
  const parts = new Map([['xl/workbook.xml', '<workbook/>']])
  expect([...normalised(parts)]).toEqual([...parts])
})
