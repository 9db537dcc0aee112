import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { bareWords } from '../../../../shared/french/bare-words.ts'
import {
  type ImportedDocument,
  importDocument,
} from '../../../../shared/imports/kinds/imported-document.ts'
import { sampleDocuments } from '../../documents/sample-documents.ts'
import { sampleWorkspace } from '../../documents/sample-workspace.ts'

type Content = ImportedDocument['content']

export type RowPair = {
  readonly name: string
  readonly content: Content
  readonly workspace: Workspace
}

/** What is read in each document of this kind of the sample, once exported as Markdown. */
export async function readBack(kind: Content['kind']): Promise<RowPair[]> {
  const workspace = sampleWorkspace()
  return (await sampleDocuments()).flatMap(({ fileName, tree }) => {
    let count = 0
    const newId = () => `id${++count}`
    const read = importDocument(markdownFile(tree), { newId, today: '2026-01-15' })
    if (read.kind === 'refused' || read.document.content.kind !== kind) return []
    return [{ name: fileName, content: read.document.content, workspace }]
  })
}

/** The values of a row that another lacks, each under its path; `unprinted` names the fields left out. */
export function lost(source: unknown, read: unknown, unprinted: ReadonlySet<string>): string[] {
  const found = leaves(read, unprinted)
  return leaves(source, unprinted).filter(leaf => {
    const at = found.indexOf(leaf)
    if (at >= 0) found.splice(at, 1)
    return at < 0
  })
}

function leaves(value: unknown, unprinted: ReadonlySet<string>, path = ''): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(each => leaves(each, unprinted, path))
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) =>
      unprinted.has(key) ? [] : leaves(each, unprinted, `${path}.${key}`),
    )
  }
  return String(value)
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => `${path} ${bareWords(line)}`)
}
