import type { Client } from '../domain/client.ts'
import type { Mission } from '../domain/mission.ts'
import type { Workspace } from '../domain/workspace.ts'
import { clientMeant } from './client-meant.ts'
import { emptyMission } from './empty-mission.ts'
import { folded } from './folded.ts'
import type { ImportedDocument } from './imported-document.ts'
import { withAuthors } from './known-people.ts'
import { mergeBrief } from './merge-brief.ts'
import { mergePlaybook } from './merge-playbook.ts'
import { type MergedDocument, withRow } from './merged-row.ts'
import { mergeMinutes } from './minutes/merge-minutes.ts'
import { mergeOffer } from './offer/merge-offer.ts'
import { missionOf, type Placed, withClient } from './placed-client.ts'
import { mergeReference } from './reference/merge-reference.ts'

/**
 * The workspace with a document in it. What was there is never changed by a document that came
 * before: the same one imported twice changes nothing.
 */
export function mergeDocument(
  workspace: Workspace,
  document: ImportedDocument,
  newId: () => string,
): MergedDocument {
  const { content, signature } = document
  switch (content.kind) {
    case 'stub':
      return { workspace, outcome: 'nothing' }
    case 'brief': {
      const merged = mergeBrief(workspace, {
        ...content,
        client: sameClient(workspace, content.client),
      })
      const author = content.mission.author
      return {
        workspace: withAuthors(
          merged.workspace,
          author === undefined ? [] : [author],
          signature,
          newId,
        ),
        outcome: merged.mission === 'created' ? 'created' : 'completed',
      }
    }
    case 'playbook':
      return mergePlaybook(workspace, content)
    case 'proposal':
      return mergeOffer(workspace, content, signature, newId)
    case 'reference':
      return mergeReference(workspace, content.reference, newId)
    case 'monthly':
    case 'final': {
      const placed = withClient(workspace, { id: newId(), name: content.clientName, contacts: [] })
      const told = withObjectives(placed, content, newId)
      const row = {
        ...content.report,
        clientId: placed.client.id,
        ...missionOf(told, placed.client, content.report.date),
      }
      const known = withAuthors(told, row.authors, signature, newId)
      return withRow(
        known,
        'reports',
        row,
        each => `${each.clientId} ${each.kind} ${each.date} ${each.period?.label}`,
      )
    }
    case 'minutes':
      return mergeMinutes(workspace, content, signature, newId)
  }
}

/** The name already in use wins: the document's may be in capitals, or without its legal form. */
function sameClient(workspace: Workspace, client: Client): Client {
  const known = clientMeant(workspace.clients, client.name)
  return known === undefined ? client : { ...client, name: known.name }
}

/** A report that tells the objectives of a mission nobody knew of makes that mission known. */
function withObjectives(
  { workspace, client }: Placed,
  { report, objectives }: Extract<ImportedDocument['content'], { kind: 'monthly' | 'final' }>,
  newId: () => string,
): Workspace {
  if (objectives.length === 0) return workspace
  const theirs = workspace.missions.filter(
    each => each.deletedAt === undefined && each.clientId === client.id,
  )
  if (theirs.length > 0) return workspace
  const mission: Mission = {
    ...emptyMission,
    id: newId(),
    clientId: client.id,
    title: report.title,
    ...(report.period?.start !== undefined && { start: report.period.start }),
    ...(report.period?.end !== undefined && { end: report.period.end }),
    secondaryObjectives: [...objectives],
  }
  return { ...workspace, missions: [...workspace.missions, mission] }
}
