import { expect, test } from 'vitest'
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
