import { expect, test } from 'vitest'
import { runningTexts } from '../../../../electron/exports/excel/print-setup.ts'

const tree = {
  title: '',
  author: '',
  company: '',
  primaryColor: '#1f4e79',
  font: 'Calibri',
  date: '2024-09-15',
  sheets: [],
  names: [],
}

test('A header shows its text as it is, and the page out of all pages', () => {
  const { oddHeader, oddFooter } = runningTexts({ ...tree, header: '3 Suisses & Cie', footer: '' })
  expect(oddHeader).toBe('&L&8 3 Suisses && Cie&R&8&A')
  expect(oddFooter).toBe('&L&8 &R&8Page &P / &N')
})

test('A long header stays within what Excel takes, without half a code', () => {
  const { oddHeader = '' } = runningTexts({ ...tree, header: '&'.repeat(201), footer: '' })
  expect(oddHeader.length).toBeLessThan(255)
  expect(runningTexts({ ...tree, header: '🚀'.repeat(300), footer: '' }).oddHeader).not.toMatch(
    /[\ud800-\udbff](?![\udc00-\udfff])/,
  )
})
