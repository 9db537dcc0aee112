import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { clientNameIn, placeIn, withClientName, withMissionOf } from '../kinds/told-document.ts'
import { changedRows } from './changed-rows.ts'
import { clientMeant } from './client-meant.ts'
import { closeClients } from './close-clients.ts'
import { mergeDocument } from './merge-document.ts'
import type { EditedRecord, MergedDocument } from './merged-row.ts'

/** A document to bring in, with what its reader decided. */
export type DecidedDocument = {
  readonly key: string
  readonly document: ImportedDocument
  readonly client?: ClientAnswer | undefined
  /** The mission it joins, or `noMission`; without it, the one that the rules find. */
  readonly missionId?: string | undefined
  /** What its record says and this document does not goes, instead of staying. */
  readonly removesAbsent?: boolean | undefined
}

/** Whose document it is: the client of this name, or one that was not known. */
export type ClientAnswer =
  | { readonly kind: 'same'; readonly name: string }
  | { readonly kind: 'new' }

export const noMission = 'none'

/** What becomes of a document. */
export type PlannedDocument = {
  /** `known`: it is there already, and changes nothing. */
  readonly outcome: MergedDocument['outcome']
  /** Whose it becomes. */
  readonly client?: Client
  readonly isNewClient: boolean
  /** The stored client that its name means; else `close`, those that it may mean. */
  readonly meant?: Client
  readonly close: readonly Client[]
  /** The one it joins or makes, of those of its client. */
  readonly mission?: Mission
  readonly missions: readonly Mission[]
  readonly edits?: Edits
}

/** A document of ours that comes back to its record: what was there, and what may become of it. */
export type Edits = {
  readonly record: EditedRecord
  readonly before: Workspace
  /** What the document does not say stays. */
  readonly kept: Workspace
  /** It goes. */
  readonly bare: Workspace
}

export type ImportPlan = {
  readonly workspace: Workspace
  readonly planned: ReadonlyMap<string, PlannedDocument>
}

/** The workspace as it would be with the documents in it, and what becomes of each of them. */
export function importPlan(
  stored: Workspace,
  documents: readonly DecidedDocument[],
  newId: () => string,
): ImportPlan {
  const planned = new Map<string, PlannedDocument>()
  let workspace = stored
  for (const each of inReadingOrder(documents)) {
    const merged = mergedAsTold(workspace, each, stored.clients, newId)
    const outcome = outcomeOf(workspace, merged)
    const edits = editsOf(workspace, merged, each, stored.clients, newId)
    planned.set(each.key, {
      ...clientsMeant(stored, workspace, each.document),
      ...belonging(stored, workspace, merged.workspace, each),
      outcome,
      ...(edits !== undefined && { edits }),
    })
    workspace = merged.workspace
  }
  return { workspace, planned }
}

/** Briefs first: the others belong to the missions that they tell. */
export function inReadingOrder<Each extends { readonly document: ImportedDocument }>(
  documents: readonly Each[],
): Each[] {
  const rank = ({ document }: Each) => (document.content.kind === 'brief' ? 0 : 1)
  return documents.toSorted((one, other) => rank(one) - rank(other))
}

/** Both ways to bring it in: its reader chooses between them. */
function editsOf(
  before: Workspace,
  { workspace, edited: record }: MergedDocument,
  decided: DecidedDocument,
  stored: readonly Client[],
  newId: () => string,
): Edits | undefined {
  if (record === undefined) return undefined
  const removesAbsent = decided.removesAbsent !== true
  const other = mergedAsTold(before, { ...decided, removesAbsent }, stored, newId).workspace
  const [kept, bare] = removesAbsent ? [workspace, other] : [other, workspace]
  return { record, before, kept, bare }
}

function mergedAsTold(
  workspace: Workspace,
  { document, client: answer, missionId, removesAbsent = false }: DecidedDocument,
  stored: readonly Client[],
  newId: () => string,
): MergedDocument {
  const told = answer?.kind === 'same' ? withClientName(document, answer.name) : document
  const apart = new Set(answer?.kind === 'new' ? stored : [])
  const hidden = workspace.clients.filter(client => apart.has(client))
  const clients = workspace.clients.filter(client => !apart.has(client))
  const merged = mergeDocument({ ...workspace, clients }, told, newId, { removesAbsent })
  const whole = { ...merged.workspace, clients: [...hidden, ...merged.workspace.clients] }
  if (missionId === undefined) return { ...merged, workspace: whole }
  const chosen = missionId === noMission ? undefined : missionId
  return { ...merged, workspace: withMissionOf(whole, placeIn(told.content), chosen) }
}

/** A brief that completes nothing was there already. */
function outcomeOf(before: Workspace, { workspace, outcome }: MergedDocument) {
  const isSame = outcome === 'completed' && changedRows(before, workspace).length === 0
  return isSame ? 'known' : outcome
}

function clientsMeant(
  stored: Workspace,
  workspace: Workspace,
  document: ImportedDocument,
): Pick<PlannedDocument, 'meant' | 'close'> {
  const name = clientNameIn(document)
  if (name === undefined) return { close: [] }
  const meant = clientMeant(stored.clients, name)
  return { ...(meant !== undefined && { meant }), close: closeClients(workspace.clients, name) }
}

function belonging(
  stored: Workspace,
  before: Workspace,
  after: Workspace,
  { document, client: answer }: DecidedDocument,
): Pick<PlannedDocument, 'client' | 'isNewClient' | 'mission' | 'missions'> {
  const row = rowOf(before, after, document)
  const name = answer?.kind === 'same' ? answer.name : clientNameIn(document)
  const client =
    after.clients.find(({ id }) => id === row?.clientId) ??
    (name === undefined ? undefined : clientMeant(after.clients, name))
  if (client === undefined) return { isNewClient: false, missions: [] }
  const missions = after.missions.filter(each => each.clientId === client.id && isKept(each))
  const mission = missions.find(({ id }) => id === row?.missionId)
  const isNewClient = stored.clients.every(({ id }) => id !== client.id)
  return { client, isNewClient, missions, ...(mission !== undefined && { mission }) }
}

type Row = { readonly clientId?: string | undefined; readonly missionId?: string | undefined }

/** What the document made: the mission of a brief is the one that is not as it was. */
function rowOf(
  before: Workspace,
  after: Workspace,
  { content }: ImportedDocument,
): Row | undefined {
  if (content.kind === 'brief' || content.kind === 'reference') {
    const mission = after.missions.find(each => !before.missions.includes(each))
    return mission && { clientId: mission.clientId, missionId: mission.id }
  }
  const place = placeIn(content)
  if (place === undefined || place.table === 'playbooks') return undefined
  return after[place.table].find(({ id }) => id === place.id)
}
