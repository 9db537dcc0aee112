import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { ImportedDocument } from './imported-document.ts'

type Content = ImportedDocument['content']

/** The name that a document gives its client; a playbook has none. */
export function clientNameIn({ content }: Pick<ImportedDocument, 'content'>): string | undefined {
  if ('client' in content) return content.client.name
  if (content.kind === 'reference') return content.reference.client.name || undefined
  return 'clientName' in content ? content.clientName : undefined
}

/** The document with another name for its client. */
export function withClientName(document: ImportedDocument, name: string): ImportedDocument {
  const { content } = document
  switch (content.kind) {
    case 'brief':
      return { ...document, content: { ...content, client: { ...content.client, name } } }
    case 'proposal':
      return { ...document, content: { ...content, client: { ...content.client, name } } }
    case 'reference': {
      const { reference } = content
      const client = { ...reference.client, name }
      return { ...document, content: { ...content, reference: { ...reference, client } } }
    }
    case 'monthly':
    case 'final':
      return { ...document, content: { ...content, clientName: name } }
    case 'minutes':
      return { ...document, content: { ...content, clientName: name } }
    default:
      return document
  }
}

/** What a document is called. */
export function titleIn({ content }: Pick<ImportedDocument, 'content'>): string {
  switch (content.kind) {
    case 'brief':
      return content.mission.title ?? ''
    case 'proposal':
      return content.proposal.subject
    case 'monthly':
    case 'final':
      return content.report.title
    case 'minutes':
      return content.meeting.title
    default:
      return ''
  }
}

/** Where a document that is no brief stands in the workspace, once it was made. */
export type Place = {
  readonly table: 'proposals' | 'reports' | 'meetings' | 'playbooks'
  readonly id: string
}

export function placeIn(content: Content): Place | undefined {
  switch (content.kind) {
    case 'proposal':
      return { table: 'proposals', id: content.proposal.id }
    case 'monthly':
    case 'final':
      return { table: 'reports', id: content.report.id }
    case 'minutes':
      return { table: 'meetings', id: content.meeting.id }
    case 'playbook':
      return { table: 'playbooks', id: content.playbook.id }
    default:
      return undefined
  }
}

/** The workspace where the row of a document belongs to this mission, or to none. */
export function withMissionOf(
  workspace: Workspace,
  place: Place | undefined,
  missionId: string | undefined,
): Workspace {
  switch (place?.table) {
    case 'proposals':
      return { ...workspace, proposals: joining(workspace.proposals, place.id, missionId) }
    case 'reports':
      return { ...workspace, reports: joining(workspace.reports, place.id, missionId) }
    case 'meetings':
      return { ...workspace, meetings: joining(workspace.meetings, place.id, missionId) }
    default:
      return workspace
  }
}

function joining<Row extends { readonly id: string; missionId?: string | undefined }>(
  rows: readonly Row[],
  id: string,
  missionId: string | undefined,
): Row[] {
  return rows.map(row => (row.id === id ? { ...row, missionId } : row))
}
