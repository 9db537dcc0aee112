import type * as z from 'zod'
import { Client } from '../../../shared/domain/client/client.ts'
import { Lead } from '../../../shared/domain/client/lead.ts'
import { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import { Firm } from '../../../shared/domain/firm/firm.ts'
import { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { Report } from '../../../shared/domain/report/report.ts'
import { Justification } from '../../../shared/domain/workspace/justification.ts'

/** The tables of the workspace and what their rows must be. */
export const schemas = {
  firm: Firm,
  clients: Client,
  missions: Mission,
  proposals: Proposal,
  meetings: Meeting,
  reports: Report,
  leads: Lead,
  followUps: FollowUp,
  playbooks: Playbook,
  sentDocuments: SentDocument,
  justifications: Justification,
} as const

export type TableName = keyof typeof schemas
export type RowOf<T extends TableName> = z.infer<(typeof schemas)[T]>
export type AnyRow = RowOf<TableName>

export const tableNames = Object.keys(schemas) as TableName[]

/** The workspace has one firm: its row's key. */
export const firmId = 'firm'

/** The key a row is stored under. */
export function keyOf(table: TableName, row: object): string {
  return table === 'firm' || !('id' in row) ? firmId : String(row.id)
}
