import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function quotes(...lines: readonly string[]) {
  const text = ['# COMPTE-RENDU ATELIER', '', '**Date :** 4 mars 2025', '', ...lines].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  return read.document.content.meeting.quotes
}

test('Whoever speaks without being listed is quoted, with what stands beside the name', () => {
  expect(
    quotes(
      '### 2. LA CAVE',
      '',
      '**Firmin (chai) :**',
      '> "On goûte trop tard."',
      '',
      '✅ **Décision : goûter en mai**',
    ),
  ).toEqual([{ author: 'Firmin (chai)', text: 'On goûte trop tard.' }])
})

test('A slogan in quotes is nobody’s', () => {
  expect(quotes('### 2. LA MARQUE', '', '**Slogan :**', '> "La cave au grand jour."')).toEqual([])
})
