import { isFindingKey } from '../../../shared/checks/findings/key.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { frozenDocument } from '../../../shared/documents/frozen-document.ts'
import { type DocumentKind, SentDocument } from '../../../shared/domain/document/sent-document.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import { present } from '../../../shared/values/present.ts'
import { commit, type Edit } from '../changes/commit.ts'
import { StorageFailure } from '../changes/failure.ts'
import { storedRow } from '../changes/stored-rows.ts'
import type { EtabliDatabase } from '../database/database.ts'
import type { TableName } from '../database/tables.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import type { Scope } from '../history/history-row.ts'

/** What left of these records as documents of one kind, the first version first. */
export async function sentDocumentsOf(
  db: EtabliDatabase,
  kind: DocumentKind,
  sourceIds: readonly string[],
): Promise<SentDocument[]> {
  const rows = await db.sentDocuments
    .where('sourceId')
    .anyOf([...sourceIds])
    .toArray()
  return kept(rows)
    .filter(row => row.kind === kind)
    .toSorted((a, b) => a.version - b.version || a.sentAt.localeCompare(b.sentAt))
}

/** Everything a client was sent, the latest first, even of missions thrown away since. */
export async function sentDocumentsTo(
  db: EtabliDatabase,
  clientId: string,
): Promise<SentDocument[]> {
  const rows = await db.sentDocuments.where('clientId').equals(clientId).toArray()
  return kept(rows).toSorted((a, b) => b.sentAt.localeCompare(a.sentAt))
}

/** The revision of the record behind a document, as it is stored now. */
export async function sourceRevision(
  db: EtabliDatabase,
  kind: DocumentKind,
  sourceId: string,
): Promise<string | undefined> {
  return (await storedRow(db, sourceTables[kind], sourceId))?.revision
}

export type Sending = Pick<
  SentDocument,
  'kind' | 'sourceId' | 'sentOn' | 'recipient' | 'waivers'
> & {
  readonly clientId?: string | undefined
  readonly missionId?: string | undefined
  /** The number printed on the document, where it has one; else versions are counted. */
  readonly version?: number | undefined
  readonly tree: DocumentTree
  /** Where Ctrl+Z takes the sending back. */
  readonly scope: Scope
}

/**
 * Freezes the document as it stands and, of a proposal, changes the status; what was let pass with a
 * reason is justified: one change.
 */
export async function markAsSent(db: EtabliDatabase, sending: Sending): Promise<SentDocument> {
  await flushDrafts(db)
  const row = await sentDocument(db, sending)
  const edits: Edit[] = [{ table: 'sentDocuments', row }]
  if (sending.kind === 'proposal') {
    edits.push({ table: 'proposals', id: sending.sourceId, change: asSent })
  }
  edits.push(...justificationEdits(db, row))
  await commit(db, { what: 'Marqué comme envoyé', scope: sending.scope, edits })
  return row
}

function justificationEdits(db: EtabliDatabase, { waivers, sentOn }: SentDocument): Edit[] {
  return waivers
    .filter(({ code }) => isFindingKey(code))
    .map(({ code, reason }) => ({
      table: 'justifications',
      row: { id: db.clock.newId(), finding: code, reason, on: sentOn },
    }))
}

async function sentDocument(db: EtabliDatabase, sending: Sending): Promise<SentDocument> {
  const { kind, sourceId, sentOn, recipient, waivers, tree } = sending
  const last = (await sentDocumentsOf(db, kind, [sourceId])).at(-1)
  if (kind === 'proposal' && last !== undefined) throw new StorageFailure('refused', alreadyKept)
  return SentDocument.parse({
    id: db.clock.newId(),
    kind,
    sourceId,
    ...present({ sourceRevision: await sourceRevision(db, kind, sourceId) }),
    ...present({ clientId: sending.clientId, missionId: sending.missionId }),
    title: tree.title,
    version: Math.max(sending.version ?? 1, (last?.version ?? 0) + 1),
    sentOn,
    sentAt: db.clock.now().toISOString(),
    recipient,
    waivers,
    ...frozenDocument(tree),
  })
}

/** Where the record behind each kind of document is stored. */
const sourceTables: Record<DocumentKind, TableName> = {
  brief: 'missions',
  proposal: 'proposals',
  monthlyReport: 'reports',
  finalReport: 'reports',
  minutes: 'meetings',
  playbook: 'playbooks',
  reference: 'missions',
}

const alreadyKept =
  'Cette proposition est déjà partie. Faites-en une nouvelle version pour la modifier.'

/** One that was already answered, or sent before anything was kept, stays so. */
function asSent(proposal: Proposal): Proposal {
  return proposal.status === 'draft' ? { ...proposal, status: 'sent' } : proposal
}

function kept(rows: readonly SentDocument[]): SentDocument[] {
  return rows.filter(isKept)
}
