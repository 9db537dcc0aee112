import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const told = (minutes: string, deliverable: object) =>
  found({
    meeting: { sections: [{ title: 'Avancement', notes: `- Bilan\n- ${minutes}` }] },
    reports: [
      {
        kind: 'final',
        date: '2025-05-30',
        deliverables: [{ id: exampleId(1), status: 'done', ...deliverable }],
      },
    ],
  })

describe('The pages of a document that is finished', () => {
  test.each([
    ['Plan de culture validé le 3 février (18 pages)', { title: 'Plan de culture (22 pages)' }, 22],
    [
      'Plan de culture livré (18 pages), à l’heure',
      { title: 'Plan de culture des serres', notes: 'Statut : 100 % (20 pages)' },
      20,
    ],
    [
      'Guide de taille remis aux chefs : 12 pages',
      { title: 'Guide de taille', notes: '**Contenu** : 14 pages, relues par Ana' },
      14,
    ],
  ])('are as many in the documents that follow: « %s », %o', (minutes, deliverable, stated) => {
    expect(told(minutes, deliverable)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['Plan de culture validé (18 pages)', { title: 'Plan de culture (18 pages)' }],
    ['Plan de culture validé (18 pages)', { title: 'Plan de vente (22 pages)' }],
    [
      'Plan de culture, version de travail remise (18 pages)',
      { title: 'Plan de culture (22 pages)' },
    ],
    ['Plan de culture attendu (18 pages)', { title: 'Plan de culture (22 pages)' }],
    ['Plan de culture en relecture (18 pages)', { title: 'Plan de culture (22 pages)' }],
    ['Plan de culture validé (18 pages)', { title: 'Plan de culture mis à jour (22 pages)' }],
    ['Plan de culture validé (18 pages)', { title: 'Plan de culture (18 pages + 4 d’annexes)' }],
    ['Plan de culture validé (18 pages)', { title: 'Plan de culture', notes: 'Résumé (2 pages)' }],
    [
      'Plan de culture validé (18 pages)',
      { title: 'Plan de culture', notes: '**Contenu** : Résumé : 2 pages' },
    ],
    ['Guide validé (18 pages)', { title: 'Guide (22 pages)' }],
    ['Plan de culture validé (environ 20 pages)', { title: 'Plan de culture (22 pages)' }],
    ['Plan de culture validé (18 pages)', { title: 'Plan de culture (22 pages)', status: 'doing' }],
  ])('may be others: « %s », %o', (minutes, deliverable) => {
    expect(told(minutes, deliverable).filter(each => each.startsWith('figure'))).toEqual([])
  })
})
