import * as z from 'zod'
import { Client } from './client.ts'
import { emptyFirm, Firm } from './firm.ts'
import { FollowUp } from './follow-up.ts'
import { typeset } from './french.ts'
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
  if (!envelope.success) return refused('Ce fichier n’est pas un espace de travail Établi.')
  if (envelope.data.version > workspaceVersion) {
    return refused(
      'Ce fichier vient d’une version plus récente d’Établi : mettez l’application à jour pour l’ouvrir.',
    )
  }
  const workspace = Workspace.safeParse(input)
  if (!workspace.success) {
    const place = placeInWords(workspace.error.issues[0]?.path ?? [])
    return refused(`Ce fichier est abîmé : ${place} n’a pas la forme attendue.`)
  }
  const twice = idUsedTwice(workspace.data)
  if (twice !== undefined) {
    return refused(`Ce fichier est abîmé : deux fiches portent le même identifiant (${twice}).`)
  }
  return { kind: 'workspace', workspace: workspace.data }
}

function refused(reason: string): ParsedWorkspace {
  return { kind: 'refused', reason: typeset(reason) }
}

/** « la valeur « budget.lines.0.amount » de missions n° 2 », counted from one as people do. */
function placeInWords(path: readonly PropertyKey[]): string {
  const [list, index, ...place] = path
  if (list === undefined) return 'son contenu'
  if (typeof index !== 'number') return `la valeur « ${path.map(String).join('.')} »`
  const record = `${String(list)} n° ${index + 1}`
  return place.length === 0 ? record : `la valeur « ${place.map(String).join('.')} » de ${record}`
}

/** Ids name records across the whole file: rows of one id would overwrite each other. */
function idUsedTwice(workspace: Workspace): string | undefined {
  const lists = [
    workspace.clients,
    workspace.missions,
    workspace.proposals,
    workspace.meetings,
    workspace.reports,
    workspace.leads,
    workspace.followUps,
    workspace.playbooks,
  ]
  const seen = new Set<string>()
  return lists.flatMap(list => list.map(({ id }) => id)).find(id => seen.size === seen.add(id).size)
}
