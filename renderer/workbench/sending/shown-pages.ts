import { comparisonDocument } from '../../../shared/documents/comparison.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { thawed } from '../../../shared/documents/frozen-document.ts'
import { documentKindWords } from '../../../shared/domain/document/kinds.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import type { FileExtension, WorkbenchDocument } from '../workbench-document.ts'
import { comparisonFileName, versionFileName } from './version-files.ts'

/** Pages to read and to export in a dialog. */
export type ShownPages = {
  readonly title: string
  readonly tree: DocumentTree
  readonly fileName: (extension: FileExtension) => string
}

/** The document as it stands now, among what a version is compared with. */
export const now = 'now'

/** A version as it left; undefined where it is damaged. */
export function readingOf(sent: SentDocument): ShownPages | undefined {
  const content = thawed(sent)
  if (content.kind === 'damaged') return undefined
  const { tree } = content
  return {
    title: `${documentKindWords[sent.kind].name}, version ${sent.version}`,
    tree,
    fileName: extension => versionFileName(sent, tree, extension),
  }
}

type Side = { readonly tree: DocumentTree; readonly name: string; readonly order: number }

/** From the older of the two to the later one. */
export function comparison(
  sent: SentDocument,
  other: string,
  all: readonly SentDocument[],
  document: WorkbenchDocument,
): ShownPages | undefined {
  const current: Side = { tree: document.tree(), name: 'État actuel', order: Infinity }
  const otherSide = other === now ? current : sideOf(all.find(({ id }) => id === other))
  const [before, after] = [sideOf(sent), otherSide]
    .filter(side => side !== undefined)
    .toSorted((a, b) => a.order - b.order)
  if (before === undefined || after === undefined) return undefined
  const names = { from: before.name, to: after.name }
  return {
    title: `${names.from} → ${names.to}`,
    tree: comparisonDocument({ before: before.tree, after: after.tree, ...names }),
    fileName: extension => comparisonFileName(sent, after.tree, names, extension),
  }
}

function sideOf(sent: SentDocument | undefined): Side | undefined {
  const content = sent && thawed(sent)
  if (sent === undefined || content?.kind !== 'tree') return undefined
  return { tree: content.tree, name: `Version ${sent.version}`, order: sent.version }
}
