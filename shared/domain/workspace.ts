import * as z from 'zod'
import { Client } from './client.ts'
import { emptyFirm, Firm } from './firm.ts'
import { FollowUp } from './follow-up.ts'
import { Justification } from './justification.ts'
import { Lead } from './lead.ts'
import { Meeting } from './meeting.ts'
import { Mission } from './mission.ts'
import { Playbook } from './playbook.ts'
import { Proposal } from './proposal.ts'
import { Report } from './report.ts'
import { record } from './scalars.ts'
import { SentDocument } from './sent-document.ts'
import { envelope, parseEnvelope, type Refused, workspaceVersion } from './workspace-envelope.ts'

/** Everything a consultant works on, as one file: the public format. */
export const Workspace = record({
  ...envelope,
  firm: Firm,
  clients: z.array(Client).default([]),
  missions: z.array(Mission).default([]),
  proposals: z.array(Proposal).default([]),
  meetings: z.array(Meeting).default([]),
  reports: z.array(Report).default([]),
  leads: z.array(Lead).default([]),
  followUps: z.array(FollowUp).default([]),
  playbooks: z.array(Playbook).default([]),
  sentDocuments: z.array(SentDocument).default([]),
  justifications: z.array(Justification).default([]),
})
export type Workspace = z.infer<typeof Workspace>

export function emptyWorkspace(firm: Firm = emptyFirm()): Workspace {
  return Workspace.parse({ format: 'etabli-workspace', version: workspaceVersion, firm })
}

export type ParsedWorkspace =
  | { readonly kind: 'workspace'; readonly workspace: Workspace }
  | Refused

export function parseWorkspace(input: unknown): ParsedWorkspace {
  const parsed = parseEnvelope(Workspace, input)
  return parsed.kind === 'refused' ? parsed : { kind: 'workspace', workspace: parsed.content }
}
