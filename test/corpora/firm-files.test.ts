import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentsIn } from '../../shared/imports/kinds/documents.ts'
import type { ImportedDocument } from '../../shared/imports/kinds/imported-document.ts'
import { clientNameIn } from '../../shared/imports/kinds/told-document.ts'
import { importPart } from '../../shared/imports/plan/imported-part.ts'

test('A binder with a contents, part titles and announced documents is parted into what it holds', () => {
  expect(told('binder.md')).toEqual([
    'opening',
    'opening',
    'brief: Verrerie Saint-Clair SAS',
    'announced brief',
    'announced brief',
    'opening',
    'monthly: Verrerie St-Clair',
    'announced monthly',
    'final: Lumen',
    'opening',
    'proposal: Verrerie Saint-Clair',
    'opening',
    'minutes: Ambulances du Dauphiné',
    'opening',
    'playbook',
  ])
})

test('A file with a part for each client, and a document under each lettered title, is as well', () => {
  expect(told('cooperative.md').filter(each => each !== 'opening')).toEqual([
    'brief: Coutellerie Vauzelle SARL',
    'monthly: Vauzelle',
    'announced proposal',
    'brief: Ville de Saint-Aubin-sur-Loire',
    'minutes: Mairie de St-Aubin-sur-Loire',
    'announced final',
    "proposal: Lycée agricole des Monts d'Arrée",
    expect.stringMatching(/^minutes: /),
    'playbook',
    'playbook',
  ])
})

function told(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, 'firm-files', file), 'utf8')
  let count = 0
  const surroundings = { newId: () => String(++count), today: '2026-02-01' }
  return documentsIn(text).map(each => {
    const read = importPart(each, surroundings)
    return read.kind === 'document' ? nameOf(read.document) : read.reason
  })
}

function nameOf(document: ImportedDocument): string {
  const { content } = document
  if (content.kind === 'stub') return content.sort ? `announced ${content.sort}` : 'opening'
  const client = clientNameIn(document)
  return client === undefined ? content.kind : `${content.kind}: ${client}`
}
