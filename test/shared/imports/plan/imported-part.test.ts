import { expect, test } from 'vitest'
import type { DocumentImport } from '../../../../shared/imports/kinds/imported-document.ts'
import { importPart } from '../../../../shared/imports/plan/imported-part.ts'

let count = 0
const surroundings = { newId: () => String(++count), today: '2026-05-01' }
const contentOf = (read: DocumentImport) =>
  read.kind === 'document' ? read.document.content : undefined

test('A document of a file that no reader knows is kept whole', () => {
  const rates = '## Taux journaliers 2026\n\n| Profil | Taux |\n|---|---|\n| Associé | 1 200 € |\n'
  const content = contentOf(importPart(rates, surroundings))
  expect(content?.kind).toBe('playbook')
  expect(JSON.stringify(content)).toContain('Taux journaliers 2026')
  expect(JSON.stringify(content)).toContain('1 200 €')
})

test('The lines before the first title of a file announce what follows', () => {
  const content = contentOf(importPart('CABINET MARTIN\nDossiers de 2026\n', surroundings))
  expect(content).toMatchObject({ kind: 'stub', title: 'CABINET MARTIN', text: 'Dossiers de 2026' })
})
