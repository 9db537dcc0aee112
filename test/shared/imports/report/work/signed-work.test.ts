import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

test('The sign that opens a line says the state of the work', () => {
  const text = [
    '# Rapport mensuel – Filature Orval, mois 2',
    '',
    'Date : 2 mars 2026',
    '',
    '## Livrables',
    '- ✅ Plan des cuves (12 pages)',
    '- 🔄 Guide de teinture',
    '- ⏳ Formation',
    '- ✅ Cahier des charges : relecture en cours',
    '- Nuancier',
  ].join('\n')
  const told = importDocument(text, { newId: () => crypto.randomUUID(), today: '2026-03-03' })
  if (told.kind === 'refused' || told.document.content.kind !== 'monthly') throw new Error(text)
  const { deliverables } = told.document.content.report
  expect(deliverables.map(({ title, status }) => [title, status])).toEqual([
    ['Plan des cuves (12 pages)', 'done'],
    ['Guide de teinture', 'doing'],
    ['Formation', 'todo'],
    ['Cahier des charges', 'doing'],
    ['Nuancier', 'todo'],
  ])
})

describe('What a final report ticks as delivered', () => {
  const delivered = (...lines: string[]) => {
    const text = [
      '# Rapport final – Filature Orval',
      '',
      'Date : 2 mars 2026',
      '',
      '## Livrables remis',
    ]
    const told = importDocument([...text, ...lines].join('\n'), {
      newId: () => crypto.randomUUID(),
      today: '2026-03-03',
    })
    if (told.kind === 'refused' || told.document.content.kind !== 'final') throw new Error('other')
    const { deliverables } = told.document.content.report
    return deliverables.map(({ status, progress }) => [status, progress])
  }

  test.each([
    '✅ Essai de 5 semaines sur 3 cuves, démarré le 9 décembre',
    '✅ Essai démarré en décembre',
    '- Essai de 5 semaines (commencé le 9 décembre)',
    '✅ Reprise des fiches testée sur 500 lots (99,2 % sans erreur, soit 4 rejets)',
    '✅ Teinture de 40 lots (95 % conformes)',
    '✅ Formation de 12 ouvriers (92 % satisfaits)',
  ])('is done: « %s »', line => {
    expect(delivered('✅ Plan des cuves  ', line)).toEqual([
      ['done', 100],
      ['done', 100],
    ])
  })

  test.each([
    ['✅ Guide de teinture (80 %)', 'done', 80],
    ['- Guide de teinture : rédaction en cours (80 %)', 'doing', 80],
    ['- Nuancier (non démarré en mars)', 'todo', undefined],
    ['- Formation (60 %)', 'doing', 60],
  ])('is as far as its line says: « %s »', (line, status, progress) => {
    expect(delivered('✅ Plan des cuves  ', line)[1]).toEqual([status, progress])
  })
})

test('A share that is no progress stays in the title', () => {
  const text = [
    '# Rapport mensuel – Filature Orval',
    '',
    'Date : 2 mars 2026',
    '',
    '## Livrables',
    '- ✅ Essai de teinture (92 % de réussite)',
    '- Formation (60 %)',
  ].join('\n')
  const told = importDocument(text, { newId: () => crypto.randomUUID(), today: '2026-03-03' })
  if (told.kind === 'refused' || told.document.content.kind !== 'monthly') throw new Error(text)
  const { deliverables } = told.document.content.report
  expect(deliverables.map(({ title, progress }) => [title, progress])).toEqual([
    ['Essai de teinture (92 % de réussite)', 100],
    ['Formation', 60],
  ])
})
