import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'
import { decidedOnce } from '../../../../../shared/imports/minutes/decisions/decided-once.ts'
import { minutes } from '../told-minutes.ts'

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

test('What stands in brackets after a decision belongs to it where the reason follows', () => {
  const { decisions } = minutes(
    '## DÉCISIONS',
    '',
    '- **Louer un four** (six mois) : le vieux fuit',
    '- **Fermer le lundi** (peu de clients)',
    '- **Peindre la façade** – elle s’écaille',
  )
  expect(decisions).toEqual([
    { title: 'Louer un four (six mois)', reason: 'le vieux fuit' },
    { title: 'Fermer le lundi', reason: 'peu de clients' },
    { title: 'Peindre la façade', reason: 'elle s’écaille' },
  ])
})

test('What the last lines announce among those who sign is listed', () => {
  const { listed } = minutes(
    '## DÉCISIONS',
    '',
    '- Fermer le lundi',
    '',
    '---',
    '',
    '*Compte-rendu rédigé par Odile Ravier le 5 mars 2025.*',
    '*Prochaine réunion : mardi 8 avril 2025.*',
  )
  expect(listed).toContain('Prochaine réunion : mardi 8 avril 2025.')
})

test('What introduces a reason is no word of it', () => {
  const { decisions, listed } = minutes(
    '### Décisions',
    '',
    '- **Essai aux cuves du bas** (raison : place libre)',
    '- Essorage reporté au 9 mai – motif : congés et commandes',
    '- **Le quai reste ouvert** – Justification : livraisons du matin',
    '- Les cuves neuves attendront (motifs : budget et place)',
  )
  expect(decisions).toEqual([
    { title: 'Essai aux cuves du bas', reason: 'place libre' },
    { title: 'Essorage reporté au 9 mai', reason: 'congés et commandes' },
    { title: 'Le quai reste ouvert', reason: 'livraisons du matin' },
    { title: 'Les cuves neuves attendront', reason: 'budget et place' },
  ])
  expect(listed).toEqual([])
})
