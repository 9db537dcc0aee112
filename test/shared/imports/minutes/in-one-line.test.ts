import { expect, test } from 'vitest'
import { minutes } from './told-minutes.ts'

test('Who does what, and by when, is told of an action in one line', () => {
  const { actions, listed } = minutes(
    '## ACTIONS',
    '',
    '- Commander les étiquettes : Paul Imbert, pour le 12 mars',
    '- Nettoyer les cuves : Odile Ravier',
    '- Chiffrer un four neuf : Jeanne Morel, avant le 28 mars',
    '- Relire le guide : trois pages, sans les annexes',
  )
  expect(actions).toMatchObject([
    { title: 'Commander les étiquettes', owner: 'Paul Imbert', due: '2025-03-12' },
    { title: 'Nettoyer les cuves', owner: 'Odile Ravier' },
    { title: 'Chiffrer un four neuf', owner: 'Jeanne Morel', due: '2025-03-28' },
    { title: 'Relire le guide : trois pages, sans les annexes' },
  ])
  expect(listed).toEqual([])
})

test('An idea that tells its own impact and effort is one of the matrix', () => {
  const { matrix, sections, listed } = minutes(
    '## PRIORITÉS',
    '',
    'Impact fort, effort faible',
    '- Étiqueter les bains : impact fort, effort faible, priorité 1',
    '- Nouvelle cuve : effort très élevé, impact fort, après l’été',
    '',
    'Tout le monde est d’accord.',
  )
  expect(matrix).toEqual([
    { title: 'Étiqueter les bains', impact: 'fort', effort: 'faible', priority: 1 },
    { title: 'Nouvelle cuve', impact: 'fort', effort: 'très élevé', action: 'après l’été' },
  ])
  expect(sections.map(({ notes }) => notes)).toEqual(['Tout le monde est d’accord.'])
  expect(listed).toEqual([])
})

test('What was noted, then voted on, is one note of the board', () => {
  const { board, sections, listed } = minutes(
    '## CE QUI COINCE',
    '',
    'Chacun écrit sur des post-its.',
    '',
    '**Les bains :**',
    '- Eau trop dure',
    '- Cuves sans numéro',
    '',
    'Vote : 3 gommettes chacun',
    '- Cuves sans numéro : 5 gommettes',
    '- Pas de balance : 1 gommette',
    '- Total : 6 gommettes',
  )
  expect(board.notes.map(({ text, group, votes }) => [text, group, votes])).toEqual([
    ['Pas de balance', 'Les bains', 1],
    ['Eau trop dure', 'Les bains', undefined],
    ['Cuves sans numéro', 'Les bains', 5],
  ])
  expect(JSON.stringify(sections)).toContain('3 gommettes chacun')
  expect(listed.join()).not.toContain('Cuves')
})

test('Votes for and against a motion are no notes', () => {
  const { board, sections } = minutes('## VOTE', '', '- Pour : 5 voix', '- Contre : 2 voix')
  expect(board.notes).toEqual([])
  expect(JSON.stringify(sections)).toContain('Contre')
})

test('What is compared under numbers in italics has its marks', () => {
  const { benchmark } = minutes(
    '## LES FOURS',
    '',
    '*Four 1 : Teintal (Nantes)*',
    '- Prix : 7/10',
    '- Points forts : rapide',
    '- Points faibles : bruyant',
    '',
    '*Four 2 : Brasia*',
    '- Prix : 8/10',
    '- Points forts : sobre',
    '- Points faibles : lent',
  )
  expect(benchmark).toEqual([
    { name: 'Teintal (Nantes)', scores: { Prix: 7 }, strengths: 'rapide', weaknesses: 'bruyant' },
    { name: 'Brasia', scores: { Prix: 8 }, strengths: 'sobre', weaknesses: 'lent' },
  ])
})

test('Who sends word is away, who counts the others is nobody, and what is handed out is said by none', () => {
  const { participants, quotes, feedback, sections, listed } = minutes(
    'Excusée : Jeanne Morel (Fil Clair), représentée par une note',
    '',
    '## 1. LES BAINS',
    '',
    'Note de Jeanne Morel, lue en séance :',
    '> « L’eau est trop dure. »',
    '',
    '## AVIS DES PARTICIPANTS',
    '',
    '- Odile : « Utile. »',
    '- Paul : « Un peu long. »',
    '',
    '**Documents remis en séance :**',
    '- Nuancier (2 pages)',
  )
  expect(participants.at(-1)).toEqual({
    name: 'Jeanne Morel',
    note: 'Fil Clair, Excusée, représentée par une note',
  })
  expect(quotes).toEqual([{ author: 'Jeanne Morel', text: 'L’eau est trop dure.' }])
  expect(feedback).toEqual([
    { author: 'Odile', text: 'Utile.' },
    { author: 'Paul', text: 'Un peu long.' },
  ])
  expect(`${JSON.stringify(sections)}${listed.join()}`).toContain('Nuancier')
})

test('A line that counts those present names none of them', () => {
  const { participants, listed } = minutes('Deux présents, tous votants, plus l’animatrice.')
  expect(participants.map(({ name }) => name)).toEqual(['Odile Ravier', 'Paul Imbert'])
  expect(listed.join()).toContain('tous votants')
})

test('Rivals are compared, whatever is told of them', () => {
  const table = [
    '| Confrère | Cuves | Eau par kilo | Note sur 10 |',
    '|---|---|---|---|',
    '| Fil Clair | 12 | 40 L | 8 |',
    '| Lainor | 5 | 62 L | 4 |',
  ]
  const { benchmark } = minutes('## COMPARAISON AVEC DEUX CONFRÈRES', '', ...table)
  expect(benchmark.map(({ name, scores }) => [name, scores])).toEqual([
    ['Fil Clair', { Cuves: 12, 'Eau par kilo': '40 L', 'Note sur 10': 8 }],
    ['Lainor', { Cuves: 5, 'Eau par kilo': '62 L', 'Note sur 10': 4 }],
  ])
  expect(minutes('## LES CUVES', '', ...table).benchmark).toEqual([])
})
