import { expect, test } from 'vitest'
import { minutes } from '../told-minutes.ts'

const board = (...notes: string[]) =>
  minutes(
    '### 2. POST-ITS',
    '',
    '**Matin :**',
    ...notes.map(note => `- ${note}`),
    '',
    '**Soir :**',
    '- Laver le sol',
    '- Fermer les vannes',
  ).board.notes.map(({ text, author }) => ({ text, author }))

test('A name in brackets at the end of a note is that of who wrote it, if they were there', () => {
  expect(board('Cuves sans étiquette (Odile)', 'Trop de saisies (Paul Imbert)')).toMatchObject([
    { text: 'Cuves sans étiquette', author: 'Odile' },
    { text: 'Trop de saisies', author: 'Paul Imbert' },
    {},
    {},
  ])
})

test('Other brackets are words of the note', () => {
  const notes = ['Cuves sans étiquette (Atelier)', 'Trop de saisies (paul)', 'Goûter (Matin, soir)']
  expect(board(...notes).slice(0, 3)).toEqual(notes.map(text => ({ text, author: undefined })))
})
