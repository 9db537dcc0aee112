import { expect, test } from 'vitest'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { playbookDocument } from '../../../shared/documents/playbook.ts'
import { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'
import { missingFrom } from './told-content.ts'
import { allTexts, blocksOf, headings, under } from './tree-reading.ts'

const { firm, playbooks } = sampleWorkspace()
const documentOf = (playbook: Playbook) => playbookDocument({ playbook, firm, today: '2025-01-15' })

test.each(playbooks.map(each => [each.title, each] as const))(
  'The process « %s » has all of its steps and boxes',
  (_, playbook) => {
    const tree = documentOf(playbook)
    expect(missingFrom(tree, playbook)).toEqual([])
    expect(DocumentTree.parse(tree)).toEqual(tree)
  },
)

test('Each item is a box to tick, under the step it belongs to', () => {
  const tree = documentOf(found(playbooks.find(({ kind }) => kind === 'delivery')))
  expect(headings(tree)[0]).toBe('Étape 1 – Lancement')
  expect(allTexts(under(tree, 'Étape 1 – Lancement'))).toEqual([
    'Brief relu et accepté',
    'Réunion avec toutes les parties',
    'Accès et interlocuteurs connus',
  ])
  const boxes = blocksOf(tree.blocks, 'checklist').flatMap(({ items }) => items)
  expect(boxes.length).toBeGreaterThan(5)
  expect(boxes.every(({ done }) => !done)).toBe(true)
})

test('The time a process was followed has its boxes ticked, with the day', () => {
  const playbook = found(playbooks.find(({ kind }) => kind === 'delivery'))
  const run = {
    id: playbook.id,
    label: 'Site des Ateliers du Lac',
    startedOn: '2025-01-06',
    ticks: [{ step: 'Lancement', item: 'Brief relu et accepté', on: '2025-01-08' }],
  }
  const tree = playbookDocument({ playbook, firm, today: '2025-01-15', run })
  expect(tree.cover).toMatchObject({ subtitle: 'Site des Ateliers du Lac' })
  const [first] = blocksOf(tree.blocks, 'checklist')
  expect(first?.items.map(({ done }) => done)).toEqual([true, false, false])
  expect(first && allTexts([first])[0]).toBe('Brief relu et accepté – le 8 janvier 2025')
})

test('The e-mails to send stand at the end, with their fields as they are written', () => {
  const templates = [{ title: 'Relance', subject: 'Votre projet', text: 'Bonjour {{client}},' }]
  const tree = documentOf(Playbook.parse({ ...found(playbooks[0]), templates }))
  expect(headings(tree).slice(-2)).toEqual(['Modèles de courriels', 'Relance'])
  expect(allTexts(under(tree, 'Relance'))).toEqual(['Objet', 'Votre projet', 'Bonjour {{client}},'])
})

test.each([
  [[], 'On ne continue qu’avec une décision.'],
  [['Budget connu'], 'On ne continue que si cette condition est remplie.'],
  [['Budget connu', ' ', 'Décideur vu'], 'On ne continue que si les 2 conditions sont remplies.'],
])('A gate says what must be met before going on: %j', (items, sentence) => {
  const steps = [{ title: 'Feu vert', gate: true, items }]
  const playbook = Playbook.parse({ ...found(playbooks[0]), steps })
  const [callout] = blocksOf(documentOf(playbook).blocks, 'callout')
  expect(callout && allTexts([callout])).toEqual([sentence])
})

test('A step of which nothing is written is left out', () => {
  const steps = [{ title: ' ', items: [''] }, { title: 'Audit' }]
  const playbook = Playbook.parse({ ...found(playbooks[0]), steps, templates: [] })
  expect(headings(documentOf(playbook))).toEqual(['Étape 1 – Audit'])
})

test('What it is for stands above the steps, what it is measured by below them', () => {
  const steps = [{ title: 'Audit' }]
  const about = [
    { title: 'Finalité', items: ['Aucun appel perdu'] },
    { title: 'Indicateurs', items: ['Rappels : 95 %'], after: true },
  ]
  const playbook = Playbook.parse({ ...found(playbooks[0]), about, steps, templates: [] })
  expect(headings(documentOf(playbook))).toEqual(['Finalité', 'Étape 1 – Audit', 'Indicateurs'])
})

test('An e-mail keeps its lines, and its lists', () => {
  const text =
    'Bonjour,\nMerci pour votre accueil :\n- un point\n- un autre\n\nBien à vous,\nLe cabinet'
  const templates = [{ title: 'Merci', subject: '', text }]
  const tree = documentOf(Playbook.parse({ ...found(playbooks[0]), templates }))
  const mail = under(tree, 'Merci')
  expect(mail.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph'])
  const lines = blocksOf(mail, 'paragraph').map(({ line }) => line.map(span => span.text).join(''))
  expect(lines.map(each => each.split('\n').length)).toEqual([2, 2])
})
