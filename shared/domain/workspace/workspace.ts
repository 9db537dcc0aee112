import * as z from 'zod'
import { record } from '../../values/scalars.ts'
import { Client } from '../client/client.ts'
import { Lead } from '../client/lead.ts'
import { SentDocument } from '../document/sent-document.ts'
import { emptyFirm, Firm } from '../firm/firm.ts'
import { FollowUp } from '../follow-up/follow-up.ts'
import { Meeting } from '../meeting/meeting.ts'
import { Mission } from '../mission/mission.ts'
import { Playbook } from '../playbook/playbook.ts'
import { Proposal } from '../proposal/proposal.ts'
import { Report } from '../report/report.ts'
import { envelope, parseEnvelope, type Refused, workspaceVersion } from './envelope.ts'
import { Justification } from './justification.ts'

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

/** The public file. What is not there is an absent key, never an empty string. */
export function workspaceJson(workspace: Workspace): string {
  const { firm, missions, proposals, reports } = workspace
  const written = {
    ...workspace,
    firm: filled(firm, 'name'),
    missions: missions.map(each => filled(each, 'objective')),
    proposals: proposals.map(each => filled(each, 'recipient', 'objective', 'subject')),
    reports: reports.map(each => filled(each, 'summary')),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

/** Without those of these fields that say nothing: read back, they are empty again. */
function filled<Row extends object>(row: Row, ...names: readonly (keyof Row)[]): Partial<Row> {
  const isAbsent = (key: string, value: unknown) =>
    names.some(name => name === key) && saysNothing(value)
  const told = Object.entries(row).filter(([key, value]) => !isAbsent(key, value))
  return Object.fromEntries(told) as Partial<Row>
}

/** An empty text, or a person without a name or anything else. */
function saysNothing(value: unknown): boolean {
  return (
    value === '' ||
    (typeof value === 'object' && value !== null && Object.values(value).every(each => each === ''))
  )
}
