import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { withAuthors } from '../plan/known-people.ts'
import { type MergedDocument, withRow } from '../plan/merged-row.ts'
import { missionOf, withClient } from '../plan/placed-client.ts'
import { toldOtherwise } from '../plan/told-otherwise.ts'
import type { EditRules } from '../printed/edited-row.ts'
import { withEditedOffer } from './printed/edited-offer.ts'
import { withPrintedSurroundings } from './printed/surroundings.ts'

export type OfferContent = Extract<ImportedDocument['content'], { kind: 'proposal' }>

/** The workspace with a proposal in it; one of ours that stands there is changed where its text was. */
export function mergeOffer(
  workspace: Workspace,
  content: OfferContent,
  signature: readonly string[],
  newId: () => string,
  rules: EditRules,
): MergedDocument {
  const edited = withEditedOffer(workspace, content, rules)
  if (edited !== undefined) return edited
  const client = { id: newId(), ...content.client }
  const notes = content.firm === undefined ? toldOtherwise(workspace.clients, client) : []
  const placed = withClient(workspace, client)
  const told = withPrintedSurroundings(placed.workspace, content, newId)
  const row: Proposal = {
    ...told.proposal,
    clientId: placed.client.id,
    ...(notes.length > 0 && { notes: [...(told.proposal.notes ?? []), ...notes] }),
    ...missionOf(told.workspace, placed.client, content.proposal.date),
  }
  const people = [
    ...row.team.map(({ name }) => name),
    ...(row.author === undefined ? [] : [row.author]),
  ]
  const known = withAuthors(told.workspace, people, signature, newId)
  const merged = withRow(known, 'proposals', row, nameOfOffer)
  return merged.outcome === 'known' ? { workspace, outcome: 'known' } : merged
}

function nameOfOffer({ clientId, date, subject, version }: Proposal): string {
  return `${clientId} ${date} ${bareWords(subject)} ${version}`
}
