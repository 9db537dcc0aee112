import { fileURLToPath } from 'node:url'
import { readArguments } from '../../../electron/cli/arguments.ts'
import { exportedDocuments } from '../../../electron/cli/export-command.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'

const path = fileURLToPath(new URL('../../../resources/sample-workspace.json', import.meta.url))

export type SampleDocument = { readonly fileName: string; readonly tree: DocumentTree }

/** Every document of the sample workspace, as the command line makes them. */
export async function sampleDocuments(today = '2026-01-15'): Promise<SampleDocument[]> {
  const command = readArguments(['export', path, '--out', 'unused'])
  if (command.name !== 'export') throw new Error('Not an export')
  const documents = await exportedDocuments(command, today)
  const trees = documents.flatMap(({ fileName, tree }) => (tree ? [{ fileName, tree }] : []))
  return Promise.all(trees.map(async ({ fileName, tree }) => ({ fileName, tree: await tree() })))
}
