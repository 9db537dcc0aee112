import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'

function text(name: string): string {
  return readFileSync(new URL(`../fixtures/documents/${name}.md`, import.meta.url), 'utf8')
}

function imported(sources: readonly string[], into = emptyWorkspace()): Workspace {
  let count = into.clients.length * 1000
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  return sources.reduce((workspace, source) => {
    const read = importDocument(source, { newId, today: '2025-07-01' })
    if (read.kind === 'refused') throw new Error(read.reason)
    return mergeDocument(workspace, read.document, newId).workspace
  }, into)
}

function report(client: string): string {
  return `# Rapport mensuel\n\n**Client :** ${client}\n**Date :** 31 mars 2025\n**Rédigé par :** Claire Fontaine\n\n## Synthèse\nTout va bien.\n\n## Prochaines étapes\n- Livrer\n`
}

const names = ['proposal', 'monthly', 'minutes', 'kickoff', 'steering', 'offer-table', 'delivery']

test.each([
  ['Société Dupont Frères SAS', 'DUPONT FRERES'],
  ['Boulangerie Moderne', 'boulangerie  moderne (Lyon)'],
  ['Éco-Matériaux SARL', 'Eco Matériaux'],
  ['Ateliers & Forges', 'Ateliers et Forges'],
  ['S.A.S. Dupont', 'Dupont'],
])('« %s » and « %s » are one client', (one, other) => {
  expect(imported([report(one), report(other)]).clients).toHaveLength(1)
})

test.each([
  ['Dupont Nord', 'Dupont Sud'],
  ['Clinique des Tilleuls', 'Clinique des Lilas'],
])('« %s » and « %s » are two', (one, other) => {
  expect(imported([report(one), report(other)]).clients).toHaveLength(2)
})

test('A second import changes nothing, whatever its order', () => {
  const sources = names.map(text)
  const once = imported(sources)
  expect(imported(sources, once)).toEqual(once)
  expect(imported(sources.toReversed(), once)).toEqual(once)
})

test('People are known once across documents', () => {
  const { firm } = imported([...names.map(text), report('Colis Plus')])
  const people = firm.people.map(({ name }) => name)
  expect(people.filter(name => name === 'Claire Fontaine')).toHaveLength(1)
  expect(new Set(people).size).toBe(people.length)
})
