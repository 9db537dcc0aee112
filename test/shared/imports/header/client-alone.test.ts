import { expect, test } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { clientAlone } from '../../../../shared/imports/header/client-alone.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { clientNameIn } from '../../../../shared/imports/kinds/told-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'

test.each([
  ['Scierie Vaubois (Ambert)', 'Scierie Vaubois', 'Ambert'],
  ['Scierie Vaubois, Ambert (63)', 'Scierie Vaubois', 'Ambert (63)'],
  ['Scierie Vaubois – Ambert (63)', 'Scierie Vaubois', 'Ambert (63)'],
  ['Scierie Vaubois (SAS)', 'Scierie Vaubois', 'SAS'],
  ['Scierie Vaubois (SAS, Le Puy-en-Velay)', 'Scierie Vaubois', 'SAS, Le Puy-en-Velay'],
  ['Scierie Vaubois SAS (Saint-Étienne)', 'Scierie Vaubois SAS', 'Saint-Étienne'],
  ['Scierie Vaubois (63)', 'Scierie Vaubois', '63'],
  ['Bus de l’Alagnon (SPL)', 'Bus de l’Alagnon', 'SPL'],
  ['Lin des Rives (SCIC)', 'Lin des Rives', 'SCIC'],
  ['Scierie Vaubois (L’Isle-d’Abeau)', 'Scierie Vaubois', 'L’Isle-d’Abeau'],
  ['Laines Tavel, Lormes', 'Laines Tavel', 'Lormes'],
])('« %s » is « %s », and what stands beside it', (told, name, about) => {
  expect(clientAlone(told)).toEqual({ name, about })
})

test.each([
  'Coopérative Agricole du Sancerrois (CAS)',
  'Coopérative du Velay (Coopavel)',
  'Eaux vives (AquaPlan)',
  'Vaubois (Groupe Laval)',
  'Maison Ferrand (chocolatier)',
  'Étude Moreau, Delage',
  'Anne Roy, Directrice',
  'Vaubois – Ambert',
])('« %s » is a name as it stands', told => {
  expect(clientAlone(told)).toEqual({ name: told })
})

test('A brand that the document names as somebody is kept with the name', () => {
  expect(clientAlone('Groupe Delmas (Vertigo)', 'Les équipes de chez Vertigo attendent.')).toEqual({
    name: 'Groupe Delmas (Vertigo)',
  })
})

const named = 'Scierie Vaubois (Ambert)'
const documents = [
  `# Brief client\n\n**Client :** ${named}\n**Date :** 3 mars 2025\n\n## Contexte\n- 40 salariés\n\n## Objectifs\n- Réduire les délais\n\n## Budget\n- Conseil : 10 000 €\n`,
  `# Rapport mensuel\n\n**Client :** ${named}\n**Date :** 31 mars 2025\n\n## Synthèse\nTout va bien.\n\n## Prochaines étapes\n- Livrer\n`,
  `# Compte-rendu de réunion\n\n**Client :** ${named}\n**Date :** 4 mars 2025\n\n## Décisions\n- Ouvrir le lundi\n\n## Actions\n- Claire : prévenir\n`,
  `# Proposition commerciale\n\n**Client :** ${named}\n**Date :** 4 avril 2025\n\n## Contexte\nLa scierie grandit.\n\n## Budget\n| Poste | Montant |\n|---|---|\n| Conseil | 10 000 € |\n`,
]

function read(text: string) {
  let count = 0
  const told = importDocument(text, { newId: () => `id${++count}`, today: '2025-05-01' })
  if (told.kind === 'refused') throw new Error(told.reason)
  return told.document
}

test.each(documents)(
  'Every kind of document names the client without the town, and keeps it',
  text => {
    const document = read(text)
    expect(clientNameIn(document)).toBe('Scierie Vaubois')
    expect(document.unrecognised.map(each => each.text).join()).not.toContain('Ambert')
    const { clients } = mergeDocument(emptyWorkspace(), document, () => 'new').workspace
    expect(clients).toMatchObject([{ name: 'Scierie Vaubois' }])
    expect(clients[0]?.profile).toContain('Ambert')
  },
)

test('With the town or without it, it is one client, of which the town is known', () => {
  const told = [...documents.map(each => each.replace(` (Ambert)`, '')), ...documents]
  const { clients } = told.reduce(
    (workspace, text, at) => mergeDocument(workspace, read(text), () => `new${at}`).workspace,
    emptyWorkspace(),
  )
  expect(clients).toHaveLength(1)
  expect(clients[0]?.profile).toContain('Ambert')
})

test('A town in brackets in the title of a brief is no subject', () => {
  const [brief = ''] = documents
  const { content } = read(
    brief.replace('# Brief client', `# Brief client – ${named}`).replace(/\*\*Client.*\n/, ''),
  )
  expect(content).toMatchObject({
    kind: 'brief',
    client: { name: 'Scierie Vaubois', profile: ['Ambert'] },
  })
  expect(content).not.toMatchObject({ mission: { title: 'Ambert' } })
})
