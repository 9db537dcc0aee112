import { useDeferredValue, useMemo } from 'react'
import { canonicalJson } from '../../../shared/documents/canonical.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import {
  type DocumentState,
  documentState,
  editionState,
} from '../../../shared/domain/document/state.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { sentDocumentsOf, sourceRevision } from '../../storage/records/sent-documents.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'

/** What left of a document, and where it stands since. */
export type Versions = {
  readonly state: DocumentState
  /** Those of its other records too, the latest first. */
  readonly all: readonly SentDocument[]
}

/** Undefined until the store has answered. */
export function useVersions(document: WorkbenchDocument): Versions | undefined {
  const { kind, record, sending } = document
  const others = sending?.edition?.others ?? noOthers
  const found = useQuery(
    async db => ({
      revision: await sourceRevision(db, kind, record.id),
      all: await sentDocumentsOf(db, kind, [record.id, ...others]),
    }),
    kind,
    record.id,
    others.join(),
  )
  const own = useMemo(
    () => found?.all.filter(({ sourceId }) => sourceId === record.id),
    [found, record.id],
  )
  const text = useTextIfEdited(document, found?.revision, own?.at(-1))
  if (found === undefined || own === undefined) return undefined
  const edition = sending?.edition
  const state = edition
    ? editionState(edition, own)
    : documentState({ revision: found.revision, tree: text }, own)
  return { state, all: found.all.toReversed() }
}

const noOthers: readonly string[] = []

/** The document as it was hashed, where an edit was made that may have been taken back. */
function useTextIfEdited(
  { tree, sending }: WorkbenchDocument,
  revision: string | undefined,
  last: SentDocument | undefined,
): string | undefined {
  const make = useDeferredValue(tree)
  const isAsked =
    sending?.edition === undefined && last !== undefined && last.sourceRevision !== revision
  return useMemo(() => (isAsked ? canonicalJson(make()) : undefined), [isAsked, make])
}
