import type { Note } from '../domain/plan.ts'
import type { Workspace } from '../domain/workspace.ts'
import { clientMeant } from './client-meant.ts'
import type { ImportedDocument } from './imported-document.ts'
import { clientToName } from './name-in-title.ts'
import { clientNameIn, withClientName } from './told-document.ts'

/** A document that says nowhere whose it is, with a line that is the name of a known client and nothing else. */
export function withClientOnALine(
  { clients }: Workspace,
  document: ImportedDocument,
): ImportedDocument {
  if (clientNameIn(document) !== clientToName) return document
  const known = notesOf(document)
    .flatMap(({ text }) => text.split(/\s*(?:[/|]|\s[–—-]\s)\s*/))
    .map(line => clientMeant(clients, line))
    .find(client => client !== undefined)
  return known === undefined ? document : withClientName(document, known.name)
}

function notesOf({ content }: ImportedDocument): readonly Note[] {
  if ('report' in content) return content.report.notes ?? []
  if ('meeting' in content) return content.meeting.notes ?? []
  return 'proposal' in content ? (content.proposal.notes ?? []) : []
}
