import type { Client } from '../../domain/client/client.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { mergeMinutes } from '../minutes/merge-minutes.ts'
import { withEditedBrief } from '../mission-brief/printed/edited-brief.ts'
import { mergeOffer } from '../offer/merge-offer.ts'
import { type EditRules, keepsAbsent } from '../printed/edited-row.ts'
import { mergeReference } from '../reference/merge-reference.ts'
import { mergeReport } from '../report/merge-report.ts'
import { clientMeant } from './client-meant.ts'
import { withClientOnALine } from './client-on-a-line.ts'
import { withAuthors } from './known-people.ts'
import { mergeBrief } from './merge-brief.ts'
import { mergePlaybook } from './merge-playbook.ts'
import { mergeStub } from './merge-stub.ts'
import type { MergedDocument } from './merged-row.ts'
import { withOwnClient } from './unnamed-client.ts'

/**
 * The workspace with a document in it. What was there is never changed by a document that came
 * before: the same one imported twice changes nothing.
 */
export function mergeDocument(
  workspace: Workspace,
  document: ImportedDocument,
  newId: () => string,
  rules: EditRules = keepsAbsent,
): MergedDocument {
  const { content, signature } = withOwnClient(withClientOnALine(workspace, document))
  switch (content.kind) {
    case 'stub':
      return mergeStub(workspace, content)
    case 'brief': {
      const edited = withEditedBrief(workspace, content, rules)
      if (edited !== undefined) return edited
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
      return mergePlaybook(workspace, content, newId, rules)
    case 'proposal':
      return mergeOffer(workspace, content, signature, newId, rules)
    case 'reference':
      return mergeReference(workspace, content.reference, newId, rules)
    case 'monthly':
    case 'final':
      return mergeReport(workspace, content, signature, newId, rules)
    case 'minutes':
      return mergeMinutes(workspace, content, signature, newId, rules)
  }
}

/** The name already in use wins: the document's may be in capitals, or without its legal form. */
function sameClient(workspace: Workspace, client: Client): Client {
  const known = clientMeant(workspace.clients, client.name)
  return known === undefined ? client : { ...client, name: known.name }
}
