import { expect, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { missionBriefDocument } from '../../../shared/documents/mission-brief.ts'
import { budgetTotal } from '../../../shared/domain/budget/budget.ts'
import { Client } from '../../../shared/domain/client/client.ts'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { formatEuros } from '../../../shared/french/writing.ts'
import { exampleClient, exampleFirm, exampleId, exampleMission } from './budget-example.ts'
import { allTexts, blocksOf, headings, rowTexts, under, withPlainSpaces } from './tree-reading.ts'

const mission = Mission.parse({
  ...exampleMission,
  situation: ['Catalogue sur papier'],
  painPoints: ['Temps perdu'],
  objective: 'Ouvrir un *site*.',
  kpis: [{ id: exampleId(80), label: 'Ventes en ligne', target: '25 %', actual: '12 %' }],
  statedDuration: '3 mois',
  team: { client: [{ name: 'Nadia Benali' }], firm: [{ name: 'Claire Fontaine', role: 'Pilote' }] },
  constraints: ['Budget serré'],
  risks: [
    {
      id: exampleId(81),
      title: 'Refus',
      probability: 'low',
      impact: 'critical',
      mitigation: 'Associer',
    },
  ],
  successFactors: ['Direction convaincue'],
  nextSteps: [{ when: 'Lundi', what: 'Lancer' }],
  notes: [{ heading: 'Équipe commerciale', text: '- 3 personnes' }],
})
const itsClient = Client.parse({ ...exampleClient, profile: ['Entreprise familiale'] })
const sources = { mission, client: itsClient, firm: exampleFirm, today: '2024-11-15' }
const euros = (cents: number) => withPlainSpaces(formatEuros(cents))
const tree = missionBriefDocument(sources)

test('What the brief told of the client and has no field of its own stands in its profile', () => {
  expect(allTexts(under(tree, 'Profil'))).toEqual(['Entreprise familiale'])
})

test('A mission brief carries everything known of the mission, in the order it is worked on', () => {
  expect(headings(tree, 1)).toEqual([
    'Le client',
    'Problématique',
    'Objectifs',
    'Phases et livrables',
    'Calendrier',
    'Budget',
    'Équipe projet',
    'Contraintes et risques',
    'Facteurs de succès',
    'Prochaines étapes',
    'Notes',
  ])
  expect(DocumentTree.parse(tree)).toEqual(tree)
})

test('The budget’s total is the domain’s', () => {
  const [budget] = blocksOf(under(tree, 'Budget'), 'table')
  const total = budget && rowTexts(budget).find(cells => cells[0] === 'Total HT')
  expect(total).toContain(euros(budgetTotal(mission.budget)))
})

test('What is consumed is told in money and in days, as far as each is known', () => {
  const line = { kind: 'consulting', days: 10, amount: 800_000 } as const
  const lines = [
    { ...line, id: exampleId(90), label: 'Audit', dayRate: 80_000, spentDays: 4 },
    { ...line, id: exampleId(91), label: 'Suivi', spentDays: 1.5 },
    { ...line, id: exampleId(92), label: 'Bilan', dayRate: 80_000 },
  ]
  const counted = Mission.parse({ ...exampleMission, budget: { lines } })
  const { blocks } = missionBriefDocument({ ...sources, mission: counted })
  const [budget] = blocksOf(blocks, 'table').filter(each => each.caption.startsWith('Budget'))
  expect(budget && rowTexts(budget).map(cells => cells.at(-1))).toEqual([
    '3 200 €\n4 jours',
    '1,5 jour',
    '',
    '3 200 €\n5,5 jours',
  ])
})

test('A milestone in the past that was not reached is shown as late', () => {
  const late = missionBriefDocument({ ...sources, today: '2025-02-01' })
  const [milestones] = blocksOf(under(late, 'Jalons clés'), 'table')
  const status = milestones && rowTexts(milestones).map(cells => [cells[0], cells.at(-1)])
  expect(status).toEqual([
    ['Présentation du cahier des charges', 'Atteint'],
    ['Ouverture du site', 'En retard'],
  ])
})

test('Risks stand in a table with how likely, how grave, and what is done about them', () => {
  const [risks] = blocksOf(under(tree, 'Risques'), 'table')
  expect(risks && rowTexts(risks)).toEqual([['Refus', 'Faible', 'Critique', 'Associer']])
})

test('The duration is counted in calendar and in working days, beside the one announced', () => {
  const texts = allTexts(under(tree, 'Calendrier'))
  expect(texts).toContain('98 jours calendaires, dont 66 jours ouvrés')
  expect(texts).toContain('3 mois')
})

test('What an import did not understand is kept as it was written', () => {
  expect(allTexts(under(tree, 'Équipe commerciale'))).toEqual(['- 3 personnes'])
})

test('Notes of one part of a document stand under its heading, said once', () => {
  const notes = [
    { heading: 'Équipe', text: 'Paul pilote' },
    { text: 'À relire' },
    { heading: 'Budget', text: 'Hors taxes' },
    { heading: 'Équipe', text: 'Léa forme' },
  ]
  const noted = missionBriefDocument({ ...sources, mission: { ...mission, notes } })
  expect(headings(noted, 2).slice(-2)).toEqual(['Équipe', 'Budget'])
  expect(allTexts(under(noted, 'Équipe'))).toEqual(['Paul pilote', 'Léa forme'])
  expect(allTexts(under(noted, 'Notes'))[0]).toBe('À relire')
})

test('A mission of which nothing is known yet makes a brief without empty headings', () => {
  const bare = missionBriefDocument({
    mission: Mission.parse({ id: exampleId(1), clientId: exampleId(2) }),
    client: Client.parse({ id: exampleId(2), name: '' }),
    firm: emptyFirm(),
    today: '2024-11-15',
  })
  expect(headings(bare)).toEqual([])
  expect(bare.cover.title).toBe('Mission')
})
