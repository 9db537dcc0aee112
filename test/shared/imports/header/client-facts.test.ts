import { expect, test } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'

let count = 0
const surroundings = { newId: () => `id${++count}`, today: '2025-04-01' }

function imported(title: string, header: readonly string[], ...lines: readonly string[]) {
  const text = [`# ${title}`, '', '**Client :** Laines Tavel', ...header, '', ...lines].join('\n')
  const read = importDocument(text, surroundings)
  if (read.kind === 'refused') throw new Error(text)
  return read.document
}

const monthly = 'Rapport mensuel – mars 2025'
const offer = 'Proposition commerciale'
const header = [
  '**Date :** 31 mars 2025',
  '**Secteur :** Filature de laine',
  '**Effectif :** 37 salariés',
  '**CA 2024 :** 4,6 M€',
]
const facts = {
  sector: 'Filature de laine',
  headcount: 37,
  revenue: { amount: 4_600_000_00, year: 2024 },
}

function clientIn(document: ReturnType<typeof imported>) {
  const { content } = document
  if (content.kind === 'proposal') return content.client
  return content.kind === 'monthly' ? content.facts : undefined
}

test.each([monthly, offer])('The client is told of in labels above « %s »', title => {
  const document = imported(title, header, '## Synthèse', '', 'Le mois a été bon.')
  expect(clientIn(document)).toMatchObject(facts)
  expect(document.unrecognised.map(({ text }) => text).join()).not.toMatch(/37|4,6|Filature/)
})

test.each([
  'Laines Tavel emploie 37 salariés.',
  'Vous employez 37 salariés.',
  'La laine se vend. Effectif : 37 salariés.',
])('And in sentences: « %s »', sentence => {
  for (const title of [monthly, offer]) {
    const document = imported(title, ['**Date :** 31 mars 2025'], '## Contexte', '', sentence)
    expect(clientIn(document)).toMatchObject({ headcount: 37 })
  }
})

test.each([
  'Laines Tavel a formé 12 personnes en mars.',
  'Effectif formé : 12 personnes',
  'CA de la boutique : 120 000 €',
  'Nous employons 12 consultants.',
])('What is said of something else is no fact of the client: « %s »', line => {
  const { content } = imported(monthly, ['**Date :** 31 mars 2025'], '## Contexte', '', `- ${line}`)
  expect(content.kind === 'monthly' && content.facts).toBeUndefined()
})

test('A sheet that says otherwise stays as it is, and the report keeps its own words', () => {
  const first = imported(monthly, header, '## Synthèse', '', 'Bon mois.')
  const other = imported(
    'Rapport mensuel – avril 2025',
    ['**Date :** 30 avril 2025', '**Effectif :** 41 salariés'],
    '## Synthèse',
    '',
    'Bon mois.',
  )
  const merge = (workspace: ReturnType<typeof emptyWorkspace>, document: typeof first) =>
    mergeDocument(workspace, document, surroundings.newId).workspace
  const workspace = merge(merge(emptyWorkspace(), first), other)
  expect(workspace.clients).toMatchObject([facts])
  expect(workspace.reports.at(-1)?.notes).toContainEqual({
    heading: 'Fiche du client',
    text: 'Effectif : 41',
  })
})
