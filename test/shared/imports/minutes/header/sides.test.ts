import { expect, it } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function participants(...lines: readonly string[]) {
  const head = ['# COMPTE-RENDU ATELIER – LAINES TAVEL', '', '**Date :** 4 mars 2025', '']
  const text = [...head, '## Participants', '', ...lines].join('\n')
  const read = importDocument(text, { newId: () => 'id', today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  return read.document.content.meeting.participants
}

it('Those over a list of people are whom they come for, and nobody themselves', () => {
  expect(
    participants(
      '- Laines Tavel',
      '  - Odile Ravier – Gérante',
      '  - Paul Imbert – Teinture (le matin)',
      '- Ardoise Conseil',
      '  - Anne Roy',
    ),
  ).toEqual([
    { name: 'Odile Ravier', role: 'Gérante', note: 'Laines Tavel' },
    { name: 'Paul Imbert', role: 'Teinture', note: 'Laines Tavel, le matin' },
    { name: 'Anne Roy', note: 'Ardoise Conseil' },
  ])
})

it('A person over what is said of them is one of them', () => {
  expect(participants('- Odile Ravier – Gérante', '  - arrivée à 10 h').map(p => p.name)).toContain(
    'Odile Ravier',
  )
})
