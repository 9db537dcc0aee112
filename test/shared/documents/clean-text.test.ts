import { expect, test } from 'vitest'
import { cleanText, cleanTree } from '../../../shared/documents/clean-text.ts'
import { hardTree } from '../../electron/exports/word/trees.ts'

test('Characters that an XML file cannot hold are left out, and line breaks are of one kind', () => {
  expect(cleanText('a\u0000b\u0008c\u000bd\u001fe\ufffff')).toBe('abcdef')
  expect(cleanText('un\r\ndeux\rtrois\u2028quatre')).toBe('un\ndeux\ntrois\nquatre')
  expect(cleanText('avant\taprès\n')).toBe('avant\taprès\n')
})

test('Half a character becomes the mark that stands for one, and whole emoji stay', () => {
  expect(cleanText('demi \ud83d')).toBe('demi \ufffd')
  expect(cleanText('👩‍💻')).toBe('👩‍💻')
})

test('Every text of a document is cleaned, and headings that say nothing are dropped', () => {
  const clean = cleanTree(hardTree)
  expect(clean.title).toBe('xy <z> & "q"')
  expect(JSON.stringify(clean)).not.toMatch(/\\u000[0-8b]/)
  expect(clean.blocks.filter(block => block.kind === 'heading')).toHaveLength(2)
})
