import { expect, test } from 'vitest'
import { documentsIn } from '../../../shared/imports/documents.ts'

test('One file may hold many documents, each under its number', () => {
  const parts = documentsIn('## DOCUMENT #1 : BRIEF\na\n\n## DOCUMENT #2 : RAPPORT\nb\n')
  expect(parts.map(part => part.trim())).toEqual([
    '## DOCUMENT #1 : BRIEF\na',
    '## DOCUMENT #2 : RAPPORT\nb',
  ])
})

test('One document stays whole, whatever it says of other documents', () => {
  const text = '# Brief\nVoir le document #2.\n'
  expect(documentsIn(text)).toEqual([text])
})
