import { expect, test } from 'vitest'
import { sortOf } from '../../../../shared/imports/kinds/document-sort.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function brief(...lines: readonly string[]) {
  const text = ['# Brief – Laines Tavel', '', 'Date : 4 mars 2025', '', ...lines].join('\n')
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2025-03-05' })
  if (read.kind === 'refused' || read.document.content.kind !== 'brief') throw new Error(text)
  return read.document.content
}

test('What each phase hands over and takes stands under a label in the firm’s own words', () => {
  const phase = (rank: number, name: string, what: string) => [
    `**Étape ${rank} : ${name}**`,
    '',
    'Ce que nous rendons :',
    '',
    `- ${what}`,
    '- une note de deux pages',
    '',
    'Temps prévu : Odile Ravier 3 jours, Paul Imbert 1,5 jour',
    '',
  ]
  const { mission } = brief(
    '## Objectifs',
    '- Teindre sans reprise',
    '',
    '## Démarche',
    '',
    ...phase(1, 'Observer', 'le plan des cuves'),
    ...phase(2, 'Essayer', 'le nuancier'),
  )
  expect(
    mission.phases.map(({ name, deliverables, effort }) => [
      name,
      deliverables.map(({ title }) => title),
      effort.map(({ person, days }) => `${person} ${days}`),
    ]),
  ).toEqual([
    [
      'Observer',
      ['le plan des cuves', 'une note de deux pages'],
      ['Odile Ravier 3', 'Paul Imbert 1.5'],
    ],
    ['Essayer', ['le nuancier', 'une note de deux pages'], ['Odile Ravier 3', 'Paul Imbert 1.5']],
  ])
})

test('Words in italics over a list say what it is about', () => {
  const { mission } = brief(
    '## Pourquoi maintenant',
    '',
    '*Ce qui se passe aujourd’hui*',
    '',
    '- Deux bains sur dix sont repris',
    '',
    '*Ce qui a déclenché la demande*',
    '',
    '- Une commande refusée en mars',
    '',
    '## Ce qui aide',
    '- Une équipe curieuse',
    '',
    '## Budget',
    '- Conseil : 12 000 €',
  )
  expect(mission.situation).toEqual(['Deux bains sur dix sont repris'])
  expect(mission.trigger).toEqual(['Une commande refusée en mars'])
  expect(mission.successFactors).toEqual(['Une équipe curieuse'])
})

test('Where customers come from is where the client works', () => {
  const { client } = brief(
    '## Le client',
    '- Secteur : teinture',
    '- Provenance des commandes : Rhône (60 %), Loire (40 %)',
    '',
    '## Objectifs',
    '- Teindre sans reprise',
    '',
    '## Budget',
    '- Conseil : 12 000 €',
  )
  expect(client.zones).toEqual([
    { label: 'Rhône', share: 60 },
    { label: 'Loire', share: 40 },
  ])
})

test('The second title line, or the parts of a letter, say what a document is', () => {
  expect(
    sortOf('**LAINES TAVEL**\n\n**Teinture : rapport de fin de mission**\n\nClient : X\n'),
  ).toBe('final')
  expect(sortOf('**LAINES TAVEL**\n\n**Objet : la cuve neuve**\n\nClient : X\n')).toBeUndefined()
  expect(
    sortOf(
      'Cap Conseil\n\nÀ l’attention de : Odile Ravier\n\nProposition valable jusqu’au 4 mai.\n\n## Ce que nous proposons\n\nUn essai.\n\n## L’investissement\n\n12 000 €\n',
    ),
  ).toBe('proposal')
})
