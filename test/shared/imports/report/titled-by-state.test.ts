import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# RAPPORT MENSUEL – Laines Tavel', '', '**Date :** 31 mars 2025', '', ...lines]
  let count = 0
  const read = importDocument(text.join('\n'), {
    newId: () => `id${++count}`,
    today: '2025-03-31',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error('other')
  return read.document.content.report
}

test('A piece of work may tell its state after a colon in its title', () => {
  const { deliverables, notes } = reported(
    '## A. Où en sont les livrables',
    '',
    '### Plan des cuves : TERMINÉ (100 %)',
    '',
    '- 14 cuves relevées',
    '',
    '### Guide de teinture : EN COURS (60 %)',
    '',
    'Deux essais étudiés :',
    '',
    '1. Bain froid : retenu',
    '2. Bain chaud : trop cher',
    '',
    '### Formation : À FAIRE (0 %)',
  )
  expect(deliverables).toMatchObject([
    { title: 'Plan des cuves', status: 'done', progress: 100, notes: '14 cuves relevées' },
    { title: 'Guide de teinture', status: 'doing', progress: 60 },
    { title: 'Formation', status: 'todo', progress: 0 },
  ])
  expect(deliverables[1]?.notes).toContain('Bain chaud : trop cher')
  expect(notes).toBeUndefined()
})

test('What a client thinks is told under its name and its day; the mark of all is nobody’s', () => {
  const { satisfaction } = reported(
    '## Ce qu’en pense le client',
    '',
    'Odile Ravier, le 24 mars :',
    '',
    '> « On sait enfin où part la laine. »',
    '',
    'Note moyenne de l’équipe : 8,2/10 (cinq réponses)',
  )
  expect(satisfaction).toEqual({
    quotes: [
      { author: 'Odile Ravier', date: '2025-03-24', text: 'On sait enfin où part la laine.' },
    ],
    scores: [{ label: 'Note moyenne de l’équipe', value: 8.2, max: 10 }],
  })
})

test('A piece of work whose state stands in a title in bold has the lists below it, under a label too', () => {
  const { deliverables } = reported(
    '## A. Où en sont les livrables',
    '',
    '**Plan des cuves : TERMINÉ (100 %)**',
    '',
    '- 14 cuves relevées',
    '',
    '**Guide de teinture : EN COURS (60 %)**',
    '',
    'Deux essais étudiés :',
    '',
    '1. Bain froid : retenu',
    '2. Bain chaud : trop cher',
    '',
    '**Formation : À FAIRE (0 %)**',
    '',
    '- Odile commence le 7 avril',
  )
  expect(deliverables).toMatchObject([
    { title: 'Plan des cuves', status: 'done', progress: 100, notes: '14 cuves relevées' },
    { title: 'Guide de teinture', status: 'doing', progress: 60 },
    { title: 'Formation', status: 'todo', progress: 0, notes: 'Odile commence le 7 avril' },
  ])
  expect(deliverables[1]?.notes).toContain('Bain chaud : trop cher')
})

test('What is still to come, alone in bold, is kept by its work and listed no more', () => {
  const { deliverables, notes = [] } = reported(
    '## Livrables',
    '',
    '**Livrable 1 – Plan des cuves : ✅ terminé (100 %)**',
    '- 14 cuves relevées',
    '',
    '**Livrable 2 – Guide de teinture : ⏳ à venir (0 %)**',
    '',
    '## Planning',
    '',
    '**Bain d’essai de mai : à venir**',
  )
  expect(deliverables.map(({ title, status }) => [title, status])).toEqual([
    ['Plan des cuves', 'done'],
    ['Guide de teinture', 'todo'],
  ])
  expect(JSON.stringify(notes)).not.toContain('Guide')
  expect(JSON.stringify(notes)).toContain('Bain d’essai')
})
