import * as z from 'zod'
import { Client } from './client.ts'
import { emptyFirm, Firm } from './firm.ts'
import { FollowUp } from './follow-up.ts'
import { Lead } from './lead.ts'
import { Meeting } from './meeting.ts'
import { Mission } from './mission.ts'
import { Playbook } from './playbook.ts'
import { Proposal } from './proposal.ts'
import { Report } from './report.ts'
import { record } from './scalars.ts'

export const workspaceVersion = 1

/** Everything a consultant works on, as one file: the public format. */
export const Workspace = record({
  format: z.literal('etabli-workspace'),
  version: z.literal(workspaceVersion),
  firm: Firm,
  clients: z.array(Client).default([]),
  missions: z.array(Mission).default([]),
  proposals: z.array(Proposal).default([]),
  meetings: z.array(Meeting).default([]),
  reports: z.array(Report).default([]),
  leads: z.array(Lead).default([]),
  followUps: z.array(FollowUp).default([]),
  playbooks: z.array(Playbook).default([]),
})
export type Workspace = z.infer<typeof Workspace>

export function emptyWorkspace(firm: Firm = emptyFirm()): Workspace {
  return Workspace.parse({ format: 'etabli-workspace', version: workspaceVersion, firm })
}

/** `reason` is one French sentence for the person who opened the file. */
export type ParsedWorkspace =
  | { readonly kind: 'workspace'; readonly workspace: Workspace }
  | { readonly kind: 'refused'; readonly reason: string }

const Envelope = z.object({ format: z.literal('etabli-workspace'), version: z.number() })

export function parseWorkspace(input: unknown): ParsedWorkspace {
  const envelope = Envelope.safeParse(input)
  if (!envelope.success) {
    return refused('Ce fichier n’est pas un espace de travail Établi.')
  }
  if (envelope.data.version > workspaceVersion) {
    return refused(
      'Ce fichier vient d’une version plus récente d’Établi : mettez l’application à jour pour l’ouvrir.',
    )
  }
  const workspace = Workspace.safeParse(input)
  if (workspace.success) return { kind: 'workspace', workspace: workspace.data }
  const issue = workspace.error.issues[0]
  const place = issue === undefined || issue.path.length === 0 ? 'racine' : issue.path.join('.')
  return refused(`Ce fichier est abîmé : la valeur « ${place} » n’a pas la forme attendue.`)
}

function refused(reason: string): ParsedWorkspace {
  return { kind: 'refused', reason }
}
