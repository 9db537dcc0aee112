import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function deliverablesOf(lines: readonly string[]) {
  let count = 0
  const text = [
    '# RAPPORT MENSUEL – LAINES TAVEL',
    '',
    '**Période :** 1er au 30 avril 2025',
    '',
    '### 1. AVANCEMENT PAR LIVRABLE',
    '',
    '| Livrable | Avancement | Statut |',
    '|---|---|---|',
    '| Plan des bains | 100 % | ✅ Terminé |',
    '| Séchoir | 60 % | 🔄 En cours |',
    '',
    ...lines,
    '',
    '### 2. BUDGET',
  ].join('\n')
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-05-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error(text)
  return read.document.content.report.deliverables.map(({ id: _, ...each }) => each)
}

test('A piece of work of the table, detailed under its own title, is told once with its details', () => {
  expect(
    deliverablesOf([
      '#### Plan des bains',
      'Relu avec Odile, trois cuves déplacées.',
      '',
      '#### Séchoir',
      '- Gaine posée',
      '- Moteur commandé',
    ]),
  ).toEqual([
    {
      title: 'Plan des bains',
      status: 'done',
      progress: 100,
      notes: 'Relu avec Odile, trois cuves déplacées.',
    },
    { title: 'Séchoir', status: 'doing', progress: 60, notes: 'Gaine posée\n\nMoteur commandé' },
  ])
})

test('A title that states how far another work is, is a work of its own', () => {
  const told = deliverablesOf(['#### Étendoir (20 %)', 'Deux travées sur dix.'])
  expect(told.map(({ title }) => title)).toEqual(['Plan des bains', 'Séchoir', 'Étendoir'])
})

test('A state told twice stays told twice, for whoever compares them', () => {
  const told = deliverablesOf(['#### Séchoir (75 %)', 'Gaine posée.'])
  expect(told.map(({ title, progress }) => [title, progress])).toEqual([
    ['Plan des bains', 100],
    ['Séchoir', 60],
    ['Séchoir', 75],
  ])
})
