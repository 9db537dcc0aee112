import { expect, test } from 'vitest'
import { minutes } from './told-minutes.ts'

function notesIn(...lines: readonly string[]) {
  const { board, ...read } = minutes('## 1. Idées', '', ...lines)
  return { ...read, notes: board.notes.map(({ id: _, ...note }) => note) }
}

const families = [
  '**Post-its retenus par famille**',
  '- Accueil : banc au soleil, carnet de teinture (3 pages), café',
  '- Vente : coffret, paiement en ligne',
  '- Fêtes : marché de nuit',
  '',
]

test('Post-its listed by family are as many notes of that family', () => {
  expect(notesIn(...families).notes).toEqual([
    { text: 'banc au soleil', group: 'Accueil' },
    { text: 'carnet de teinture (3 pages)', group: 'Accueil' },
    { text: 'café', group: 'Accueil' },
    { text: 'coffret', group: 'Vente' },
    { text: 'paiement en ligne', group: 'Vente' },
    { text: 'marché de nuit', group: 'Fêtes' },
  ])
})

test('A note of the board that has a colon or a comma of its own is one note', () => {
  const { notes } = notesIn('**Post-its**', '- Prix : trop cher', '- Délais longs, surtout en mai')
  expect(notes).toEqual([
    { text: 'Prix : trop cher', group: 'Post-its' },
    { text: 'Délais longs, surtout en mai', group: 'Post-its' },
  ])
})

const table = ['| Idée | Voix |', '|---|---|', '| Coffret | 7 |', '| Marché de nuit | 5 |']

test('A table of votes among sentences is joined to the notes it names', () => {
  const read = notesIn(
    ...families,
    '## 2. Vote',
    '',
    'Six votants.',
    '',
    ...table,
    '',
    'Fini à 15 h.',
  )
  expect(read.notes).toContainEqual({ text: 'coffret', group: 'Vente', votes: 7 })
  expect(read.notes).toContainEqual({ text: 'marché de nuit', group: 'Fêtes', votes: 5 })
  expect(read.notes).toHaveLength(6)
  expect(read.sections).toContainEqual({ title: 'Vote', notes: 'Six votants.\n\nFini à 15 h.' })
})

test('The total of the votes is no note; another total stays where it is told', () => {
  const voted = (total: string) =>
    notesIn('## 2. Vote', '', 'Six votants.', ...['', ...table, total])
  expect(voted('| Total | 12 |').notes.map(({ text }) => text)).toEqual([
    'Coffret',
    'Marché de nuit',
  ])
  expect(JSON.stringify(voted('| Total | 14 |').sections)).toContain('Total | 14')
})

test('Under a title that counts votes, bare numbers are votes', () => {
  const lines = ['- Coffret : 5', '- Marché de nuit : 4']
  expect(notesIn('**Résultats du vote (9 gommettes) :**', ...lines).notes).toMatchObject([
    { text: 'Coffret', votes: 5 },
    { text: 'Marché de nuit', votes: 4 },
  ])
  expect(notesIn('**Stocks :**', ...lines).notes).toEqual([])
})

test('Actions that are weighed and voted on stay weighed', () => {
  const { matrix, notes } = notesIn(
    '| Action | Impact | Effort | Votes |',
    '|---|---|---|---|',
    '| Coffret | 4 | 1 | 7 |',
    '| Marché de nuit | 5 | 4 | 6 |',
  )
  expect(matrix).toMatchObject([{ title: 'Coffret' }, { title: 'Marché de nuit' }])
  expect(notes).toMatchObject([{ votes: 7 }, { votes: 6 }])
})

test('A table of other columns is no vote', () => {
  const { notes } = notesIn('| Bain | Litres |', '|---|---|', '| Bleu | 7 |', '| Rouge | 5 |')
  expect(notes).toEqual([])
})
