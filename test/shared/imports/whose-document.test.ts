import { describe, expect, test } from 'vitest'
import { emptyWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../shared/imports/plan/merge-document.ts'
import { nameInTitle } from '../../../shared/imports/words/name-in-title.ts'

let drawn = 0
const newId = () => `00000000-0000-4000-8000-${String(drawn++).padStart(12, '0')}`

function documentOf(...lines: readonly string[]) {
  const read = importDocument(lines.join('\n'), { newId, today: '2031-02-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document
}

const letter = [
  'Rivage Conseil',
  '3, quai des Marins, 44000 Nantes',
  '',
  'Madame Odile Prat',
  'Directrice du CCAS de Kerlann',
  '',
  'Nantes, le 6 mars 2031',
  '',
  '**Objet : note de cadrage – réorganisation de l’accueil**',
  '',
  'Madame la Directrice,',
  '',
  '## Contexte',
  '',
  'Le délai moyen atteint 34 jours.',
  '',
  '## Objectifs',
  '',
  'Ramener le délai à 21 jours.',
  '',
  '## Prochaines étapes',
  '',
  '- Premiers entretiens le 20 mars',
  '',
  'Nous vous prions d’agréer, Madame la Directrice, nos salutations distinguées.',
  '',
  'Anne Roux',
  'Associée',
]

describe('A letter says whose it is and who signs it', () => {
  test('by whom it is addressed to, by the lines of its addressee', () => {
    const { content } = documentOf(...letter)
    expect(content).toMatchObject({
      kind: 'brief',
      client: { name: 'CCAS de Kerlann' },
      mission: { contact: { name: 'Odile Prat', role: 'Directrice du CCAS de Kerlann' } },
    })
  })

  test('by its signature, which is no step to come', () => {
    const { content } = documentOf(...letter)
    const mission = content.kind === 'brief' ? content.mission : undefined
    expect(mission).toMatchObject({ author: 'Anne Roux', createdOn: '2031-03-06' })
    expect(mission?.nextSteps).toHaveLength(1)
    expect(JSON.stringify(mission?.notes)).not.toContain('Madame la Directrice,')
  })
})

test('A report that ends with the place, the day and a name was written there and then by them', () => {
  const { content } = documentOf(
    '# Point d’avancement n° 2',
    '',
    '## Calendrier',
    '',
    '| Étape | Prévue |',
    '|---|---|',
    '| Bilan | 30 octobre 2031 |',
    '',
    '## Mois à venir',
    '',
    '- 9 juin : quatrième atelier',
    '',
    'Nantes, le 2 juin 2031',
    '',
    'A. Roux',
  )
  expect(content).toMatchObject({ report: { date: '2031-06-02', authors: ['A. Roux'] } })
  expect(JSON.stringify(content)).not.toContain('Nantes')
})

test('A title names its client before or after what the document is, and never by its kind', () => {
  expect(nameInTitle('Ateliers Prévost – Rapport de fin de mission')).toBe('Ateliers Prévost')
  expect(nameInTitle('Rapport final – Ateliers Prévost')).toBe('Ateliers Prévost')
  expect(nameInTitle('CCAS de Kerlann – Réorganisation de l’accueil')).toBe('CCAS de Kerlann')
  expect(nameInTitle('Compte rendu – Comité de pilotage')).toBe('Client à préciser')
})

test('A firm’s name over the title hides neither the title nor the table under it', () => {
  const { content } = documentOf(
    'RIVAGE CONSEIL',
    '',
    '# Point d’avancement n° 2',
    '',
    '| Commanditaire | CCAS de Kerlann |',
    '|---|---|',
    '| Arrêté au | 31 mai 2031 |',
    '| Rédacteur | Anne Roux |',
    '',
    '## Calendrier',
    '',
    '| Étape | Prévue |',
    '|---|---|',
    '| Bilan | 30 octobre 2031 |',
  )
  expect(content).toMatchObject({
    clientName: 'CCAS de Kerlann',
    report: { date: '2031-05-31', authors: ['Anne Roux'], title: 'Point d’avancement n° 2' },
  })
})

test('Documents that name no client are not of the same one; the same one twice is', () => {
  const first = documentOf(
    '# Rapport mensuel',
    '',
    '**Objet :** tri des archives',
    '',
    '## Budget',
    '',
    'Tenu.',
  )
  const second = documentOf('# Bilan de fin de mission', '', '## Budget', '', 'Tenu.')
  const documents = [first, second, first]
  const workspace = documents.reduce(
    (known, each) => mergeDocument(known, each, newId).workspace,
    emptyWorkspace(),
  )
  expect(workspace.clients.map(({ name }) => name)).toHaveLength(2)
  expect(workspace.reports).toHaveLength(2)
})
