import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { documentFileName } from '../../../shared/domain/document/file-name.ts'
import { documentKindWords } from '../../../shared/domain/document/kinds.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import type { FileExtension } from '../workbench-document.ts'

/** `2024-09-15 Proposition ElectroDistrib v1.docx`: the day it left, not the day it is exported again. */
export function versionFileName(
  { kind, sentOn, version }: SentDocument,
  { cover, title }: DocumentTree,
  extension: FileExtension,
): string {
  return documentFileName({
    date: sentOn,
    kind: documentKindWords[kind].name,
    client: cover.subtitle ?? title,
    version,
    extension,
  })
}

export function comparisonFileName(
  { kind }: SentDocument,
  { cover, title }: DocumentTree,
  { from, to }: { readonly from: string; readonly to: string },
  extension: FileExtension,
): string {
  return documentFileName({
    kind: `Comparaison ${documentKindWords[kind].name}`,
    client: `${cover.subtitle ?? title} ${from} - ${to}`,
    extension,
  })
}
