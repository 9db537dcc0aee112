import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { decidedOnce } from '../../../../shared/imports/minutes/decisions.ts'

test('A decision that is listed again at the end is told once, with its reason', () => {
  const told = { title: 'Outil retenu : Lisière', reason: 'le plus simple' }
  expect(
    decidedOnce([told, { title: 'Outil retenu : lisière' }, { title: 'Essai en mai' }]),
  ).toEqual([told, { title: 'Essai en mai' }])
  expect(decidedOnce([{ title: told.title }, told])).toEqual([told])
})

test('What is decided under the notes of a board is no note', () => {
  const text = [
    '# COMPTE-RENDU ATELIER',
    '',
    '**Date :** 4 mars 2025',
    '',
    '### 2. LA CAVE',
    '',
    '**Exercice : Atelier post-its**',
    '',
    '**Matin :**',
    '- Goûter les cuves',
    '- Noter les températures',
    '',
    '**Soir :**',
    '- Fermer les vannes',
    '- Laver le sol',
    '',
    '✅ **Décision : un cahier par cuve (rouge et blanc)**',
  ].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'minutes') throw new Error(text)
  const { decisions, board } = read.document.content.meeting
  expect(decisions).toEqual([{ title: 'un cahier par cuve (rouge et blanc)' }])
  expect(board.notes.map(({ group }) => group)).toEqual(['Matin', 'Matin', 'Soir', 'Soir'])
})
