import { expect, test } from 'vitest'
import { emptyWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../shared/imports/plan/merge-document.ts'

let count = 0
const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`

function contentOf(...lines: readonly string[]) {
  const read = importDocument(lines.join('\n'), { newId, today: '2031-07-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document
}

/** The names of the clients once the document is there, where Laines Tavel is known. */
function clientsWith(...lines: readonly string[]): string[] {
  const known = { id: newId(), name: 'Laines Tavel', contacts: [] }
  const workspace = { ...emptyWorkspace(), clients: [known] }
  return mergeDocument(workspace, contentOf(...lines), newId).workspace.clients.map(
    ({ name }) => name,
  )
}

const workshopBelow = [
  '',
  'Date : mardi 4 mars 2031, de 9h00 à 12h00',
  'Lieu : salle du pressoir',
  'Animatrice : Anne Roy',
  '',
  '## Décisions',
  '',
  '- Ouvrir le lundi',
]

test('A line in quotes under the title is the name of the workshop, and the title says whose it is', () => {
  const { content } = contentOf(
    '# COMPTE-RENDU D’ATELIER — LAINES TAVEL',
    '',
    '**« Teindre moins, vendre mieux »**',
    '',
    'Atelier de co-conception, une matinée',
    ...workshopBelow.slice(1),
  )
  expect(content).toMatchObject({
    clientName: 'LAINES TAVEL',
    meeting: { title: '« Teindre moins, vendre mieux »' },
  })
})

test('A name in bold under the title, without quotes, is the client’s', () => {
  const { content } = contentOf(
    '# Compte-rendu d’atelier',
    '',
    '**Laines Tavel**',
    ...workshopBelow,
  )
  expect(content).toMatchObject({ clientName: 'Laines Tavel' })
})

const reportBelow = [
  '',
  '**Date :** 30 juin 2031',
  '**Auteur :** Anne Roy',
  '',
  '## Synthèse',
  '',
  'Les bains sont prêts.',
  '',
  '## Recommandations',
  '',
  '- Garder le troisième bain',
]

test.each([
  ['# RAPPORT FINAL', '# Laines Tavel : teindre sans rejet'],
  ['# Rapport final', '## Laines Tavel : teindre sans rejet'],
])('« %s », then « %s », are one title and its subtitle', (title, subtitle) => {
  const { content } = contentOf(title, subtitle, ...reportBelow)
  expect(content).toMatchObject({
    kind: 'final',
    clientName: 'Laines Tavel',
    report: { title: 'Teindre sans rejet', date: '2031-06-30', authors: ['Anne Roy'] },
  })
})

test('Parts of the same level as the title are parts', () => {
  const { content } = contentOf(
    '# Rapport final',
    '',
    '# Synthèse',
    '',
    'Les bains sont prêts.',
    '',
    '# Recommandations',
    '',
    '- Garder le troisième bain',
  )
  expect(content).toMatchObject({ kind: 'final', report: { summary: 'Les bains sont prêts.' } })
})

test('A subject before a colon is nobody', () => {
  const { content } = contentOf(
    '# Rapport final',
    '## Refonte de la teinture : bilan et suites',
    ...reportBelow,
  )
  expect(content).not.toMatchObject({ clientName: 'Refonte de la teinture' })
})

test.each([
  ['# Rapport final : les bains de Laines Tavel'],
  ['# Rapport final\n# Les bains de Laines Tavel'],
])(
  'A document that names no client is of the only known one that its title holds: « %s »',
  title => {
    expect(clientsWith(title, ...reportBelow)).toContain('Laines Tavel')
  },
)
