import { expect, test } from 'vitest'
import { lineCount } from '../../../../electron/exports/word/line-count.ts'
import { textWidthOf } from '../../../../shared/documents/text-width.ts'

const face = { font: 'Calibri', size: 10, isBold: false }

test('Text is broken at spaces once the line is full', () => {
  const width = textWidthOf('deux mots', face)
  expect(lineCount('deux mots', width, face)).toBe(1)
  expect(lineCount('deux mots deux mots', width, face)).toBe(2)
})

test('An amount with its no-break spaces stays on one line', () => {
  const amount = '12\u202f000\u00a0€'
  const width = textWidthOf(amount, face)
  expect(lineCount(`à ${amount}`, width, face)).toBe(2)
})

test('A line feed starts a line, and a word wider than the column takes several', () => {
  expect(lineCount('un\ndeux\n', 100, face)).toBe(3)
  expect(lineCount('x'.repeat(100), textWidthOf('x'.repeat(30), face), face)).toBe(4)
})

test('Letters are as wide with an accent as without, and bold ones are wider', () => {
  expect(textWidthOf('éàç', face)).toBe(textWidthOf('eac', face))
  expect(textWidthOf('mot', { ...face, isBold: true })).toBeGreaterThan(textWidthOf('mot', face))
})
