import { useMemo } from 'react'
import { thawed } from '../../../shared/documents/frozen-document.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import type { Versions } from './use-versions.ts'
import { versionFileName } from './version-files.ts'

/**
 * The version that left and is no longer edited, and the document to show and export in its place:
 * the one that was kept, whatever its record would say today.
 */
export function useKept(
  document: WorkbenchDocument,
  versions: Versions | undefined,
): { readonly kept: SentDocument | undefined; readonly document: WorkbenchDocument } {
  const isEdition = document.sending?.edition !== undefined
  const state = versions?.state
  const kept = isEdition && state?.kind === 'sent' ? state.last : undefined
  const asKept = useMemo(() => kept && keptFiles(kept), [kept])
  return { kept, document: asKept ? { ...document, ...asKept } : document }
}

/** Of a damaged version, nothing: what the record says today is shown, and the damage is told beside. */
function keptFiles(kept: SentDocument): Pick<WorkbenchDocument, 'tree' | 'fileName'> | undefined {
  const content = thawed(kept)
  if (content.kind === 'damaged') return undefined
  const { tree } = content
  return {
    tree: () => tree,
    fileName: extension => versionFileName(kept, tree, extension),
  }
}
