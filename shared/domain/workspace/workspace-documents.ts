import * as z from 'zod'
import { record } from '../../values/scalars.ts'
import { Client } from '../client/client.ts'
import { SentDocument } from '../document/sent-document.ts'
import { Firm } from '../firm/firm.ts'
import { Mission } from '../mission/mission.ts'
import { Proposal } from '../proposal/proposal.ts'
import { envelope, parseEnvelope, type Refused } from './envelope.ts'

/** The part of a workspace that its proposals, briefs and budgets are made of. */
export const WorkspaceDocuments = record({
  ...envelope,
  firm: Firm,
  clients: z.array(Client).default([]),
  missions: z.array(Mission).default([]),
  proposals: z.array(Proposal).default([]),
  /** A proposal that left is written as it left. */
  sentDocuments: z.array(SentDocument).default([]),
})
export type WorkspaceDocuments = z.infer<typeof WorkspaceDocuments>

/** Leaves the rest of the file unread: what is wrong there keeps no document from being written. */
export function parseDocuments(
  input: unknown,
): { readonly kind: 'parsed'; readonly content: WorkspaceDocuments } | Refused {
  return parseEnvelope(WorkspaceDocuments, input)
}
