import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkWorkspace } from '../../shared/checks/check-workspace.ts'
import { emptyWorkspace } from '../../shared/domain/workspace/workspace.ts'
import {
  type ImportedDocument,
  importDocument,
} from '../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../shared/imports/plan/merge-document.ts'
import { withPlainSpaces } from '../shared/documents/tree-reading.ts'
import { missedIn, statedFacts } from './stated-facts.ts'

const read = (name: string, kind: string) =>
  readFileSync(join(import.meta.dirname, `${name}.${kind}`), 'utf8')
const names = ['reports', 'meetings'].flatMap(folder =>
  readdirSync(join(import.meta.dirname, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => `${folder}/${name.replace('.md', '')}`),
)

function imported(name: string): ImportedDocument {
  const surroundings = { newId: ids(), today: '2026-01-15' }
  const told = importDocument(read(name, 'md'), surroundings)
  if (told.kind === 'refused') throw new Error(told.reason)
  return told.document
}

function ids(): () => string {
  let count = 0
  return () => `id${++count}`
}

/** Each with its own trade, headings and layout, and its facts listed by hand from the text alone. */
describe('A report, or minutes, in a layout never seen before keeps every fact in its field', () => {
  it.each(names)('%s', name => {
    expect(missedIn(statedFacts(read(name, 'facts')), imported(name).content)).toEqual([])
  })
})

describe('Its mistakes are found, and nothing that is right is', () => {
  it.each(names)('%s', name => {
    const { workspace } = mergeDocument(emptyWorkspace(), imported(name), ids())
    const found = checkWorkspace(workspace, '2026-01-15').map(({ code, stated = '' }) =>
      withPlainSpaces(`${code} ${stated}`).trim(),
    )
    const wanted = read(name, 'findings')
      .split('\n')
      .filter(line => line !== '')
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })
})
