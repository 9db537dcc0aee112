import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# RAPPORT MENSUEL – Corderie Lestrac', '', '**Date :** 31 mars 2026', '']
  const read = importDocument([...text, '## Livrables', '', ...lines].join('\n'), {
    newId: () => 'id',
    today: '2026-04-02',
  })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error()
  return read.document.content.report
}

const states = (...lines: string[]) =>
  reported(...lines).deliverables.map(({ title, status }) => [title, status])

test('The lines of a phase that name pieces of work, each with its state, are the pieces of work', () => {
  const { deliverables, notes = [] } = reported(
    '### Phase 1 – Relevé : ✅ terminée',
    '- Plan des ateliers : 14 postes, validé le 6 mars',
    '- Inventaire du chanvre : terminé',
    '',
    '### Phase 2 – Essais : 🔄 en cours',
    '- Essai du filage : terminé (5 semaines)',
    '- Essai du tressage : en cours, 3 semaines sur 6',
    '- Formation – à venir',
    '',
    '### Phase 3 – Extension : à venir',
    '- Démarrage le 6 juillet, inchangé',
  )
  expect(deliverables.map(({ title, status }) => [title, status])).toEqual([
    ['Plan des ateliers', 'done'],
    ['Inventaire du chanvre', 'done'],
    ['Essai du filage', 'done'],
    ['Essai du tressage', 'doing'],
    ['Formation', 'todo'],
    ['Phase 3 – Extension', 'todo'],
  ])
  expect(deliverables[3]?.notes).toBe('Phase 2 – Essais\n\nen cours, 3 semaines sur 6')
  expect(notes.map(({ text }) => text)).toEqual([
    'Phase 1 – Relevé : ✅ terminée',
    'Phase 2 – Essais : 🔄 en cours',
  ])
})

test('A phase whose lines tell of it is one piece of work', () => {
  const told = ['- Statut : terminé', '- Livraison : faite le 6 mars']
  expect(states('### Phase 1 – Relevé', ...told)).toEqual([['Phase 1 – Relevé', 'done']])
  const mixed = ['- Plan des ateliers : validé', '- 14 postes relevés en deux jours']
  expect(states('### Phase 1 – Relevé : en cours', ...mixed)).toEqual([
    ['Phase 1 – Relevé', 'doing'],
  ])
})

test('A phase followed by a progress of its own, and a piece of work with its parts, are one', () => {
  const parts = ['- Essai du filage : terminé', '- Essai du tressage : en cours']
  expect(states('### Phase 2 – Essais : en cours (60 %)', ...parts)).toEqual([
    ['Phase 2 – Essais', 'doing'],
  ])
  expect(states('### Guide des essais : en cours', ...parts)).toEqual([
    ['Guide des essais', 'doing'],
  ])
})
