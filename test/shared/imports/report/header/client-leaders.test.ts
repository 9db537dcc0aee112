import { expect, test } from 'vitest'
import { emptyWorkspace, type Workspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../../shared/imports/plan/merge-document.ts'

function reported(...lines: string[]) {
  let count = 0
  const newId = () => `id${++count}`
  const text = [
    '# Rapport final – Crèches du Val',
    '',
    '**Client :** Crèches du Val  ',
    '**Date :** 4 avril 2025  ',
    '**Rédigé par :** Nora Feld',
    '',
    '## Synthèse',
    'Mission terminée.',
    '',
    ...lines,
  ].join('\n')
  const read = importDocument(text, { newId, today: '2025-04-10', sort: 'final' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const told = (workspace: Workspace) => mergeDocument(workspace, read.document, newId).workspace
  return { first: told(emptyWorkspace()), told }
}

const recall = [
  '## Rappel de la mission',
  '**L’association en bref :** 4 crèches à Angers. Directrice : Dr Anne Delage.',
]

test('Who leads the client is known where a report recalls who it is', () => {
  const { first } = reported(...recall)
  expect(first.clients[0]?.contacts).toEqual([{ name: 'Anne Delage', role: 'Directrice' }])
})

test('Somebody who is known stays as they are', () => {
  const { told } = reported(...recall)
  const contacts = [{ name: 'Mme Anne Delage', role: 'DG', phone: '01 02 03 04 05' }]
  const client = { id: 'c', name: 'Crèches du Val', contacts }
  expect(told({ ...emptyWorkspace(), clients: [client] }).clients).toEqual([client])
  const other = { ...client, contacts: [{ name: 'Paul Imbert' }] }
  expect(told({ ...emptyWorkspace(), clients: [other] }).clients[0]?.contacts).toEqual([
    { name: 'Paul Imbert' },
    { name: 'Anne Delage', role: 'Directrice' },
  ])
})

test.each([
  [['## Équipe', 'Directrice : Anne Delage.']],
  [['## Rappel de la mission', 'Responsable : Nora Feld.']],
  [['## Rappel de la mission', 'Directrice de mission : Anne Delage.']],
])('Who works for the firm, or for others, is not: %j', lines => {
  expect(reported(...lines).first.clients[0]?.contacts).toEqual([])
})
