import type { Client } from '../../domain/client/client.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Report } from '../../domain/report/report.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { Place, RecordPlace } from '../findings/finding.ts'
import { memoryOf, type RecordMemory } from './record-memory.ts'

/** What the rules read: the workspace's documents, each with its client and its mission at hand. */
export type Scene = {
  readonly workspace: Workspace
  readonly today: string
  readonly briefs: readonly ToldBrief[]
  readonly proposals: readonly ToldProposal[]
  readonly reports: readonly ToldReport[]
  readonly meetings: readonly ToldMinutes[]
  /** The firm's own processes, where they are looked at. */
  readonly handbooks?: readonly Told[]
}

/** What every document has: a name, a place in the store, a client and a date where they are known. */
type Named = {
  readonly document: string
  readonly id: string
  readonly date: string | undefined
  readonly client: Client | undefined
  /** Nothing of a document that stands for no record, but for a place in one. */
  readonly memory?: RecordMemory
}
export type ToldBrief = Named & { readonly table: 'missions'; readonly mission: Mission }
export type ToldProposal = Named & {
  readonly table: 'proposals'
  readonly proposal: Proposal
  readonly mission: Mission | undefined
}
export type ToldReport = Named & {
  readonly table: 'reports'
  readonly report: Report
  readonly mission: Mission | undefined
}
export type ToldMinutes = Named & {
  readonly table: 'meetings'
  readonly meeting: Meeting
  readonly mission: Mission | undefined
}
/** A process of the firm. */
export type ToldPlaybook = Named & { readonly table: 'playbooks'; readonly playbook: Playbook }
/** What the firm knows of a client, from its briefs. */
export type ToldClient = Named & { readonly table: 'clients'; readonly sheet: Client }

/** Whatever tells something: `table` says which. */
export type Told = ToldBrief | ToldProposal | ToldReport | ToldMinutes | ToldPlaybook | ToldClient

type Kept = { readonly deletedAt?: string | undefined }

/** Records in the trash contradict nobody. */
export function sceneOf(workspace: Workspace, today: string): Scene {
  const clients = byId(workspace.clients)
  const missions = byId(workspace.missions)
  const around = (row: { clientId: string; missionId?: string | undefined }) => ({
    client: clients.get(row.clientId),
    mission: row.missionId === undefined ? undefined : missions.get(row.missionId),
  })
  return {
    workspace,
    today,
    briefs: workspace.missions
      .filter(isKept)
      .map(mission => toldBrief(mission, clients.get(mission.clientId))),
    proposals: workspace.proposals.filter(isKept).map(proposal => ({
      document: 'Proposition',
      table: 'proposals',
      id: proposal.id,
      date: proposal.date,
      ...around(proposal),
      memory: memoryOf(proposal),
      proposal,
    })),
    reports: workspace.reports.filter(isKept).map(report => ({
      document: report.kind === 'final' ? 'Rapport final' : 'Rapport mensuel',
      table: 'reports',
      id: report.id,
      date: report.date,
      ...around(report),
      memory: memoryOf(report),
      report,
    })),
    meetings: workspace.meetings.filter(isKept).map(meeting => ({
      document: 'Compte-rendu',
      table: 'meetings',
      id: meeting.id,
      date: meeting.date,
      ...around(meeting),
      memory: memoryOf(meeting),
      meeting,
    })),
  }
}

export function documentsOf({ briefs, proposals, reports, meetings }: Scene): readonly Told[] {
  return [...briefs, ...proposals, ...reports, ...meetings]
}

/** And the firm's own processes, where they are looked at. */
export function documentsAndProcesses(scene: Scene): readonly Told[] {
  return [...documentsOf(scene), ...(scene.handbooks ?? [])]
}

/** And the sheets of the clients, whose texts came from the documents. */
export function writingsOf(scene: Scene): readonly Told[] {
  const sheets = scene.workspace.clients.filter(isKept).map(toldClient)
  return [...documentsAndProcesses(scene), ...sheets]
}

export function toldBrief(mission: Mission, client: Client | undefined): ToldBrief {
  return {
    document: 'Brief',
    table: 'missions',
    id: mission.id,
    date: mission.createdOn,
    client,
    memory: memoryOf(mission),
    mission,
  }
}

export function toldClient(client: Client): ToldClient {
  return {
    document: 'Fiche client',
    table: 'clients',
    id: client.id,
    date: undefined,
    client,
    memory: memoryOf(client),
    sheet: client,
  }
}

/** The firm's own processes. */
export function toldPlaybooks({ workspace }: Scene): ToldPlaybook[] {
  return workspace.playbooks.filter(isKept).map(toldPlaybook)
}

export function toldPlaybook(playbook: Playbook): ToldPlaybook {
  return {
    document: `Process « ${playbook.title} »`,
    table: 'playbooks',
    id: playbook.id,
    date: undefined,
    client: undefined,
    memory: memoryOf(playbook),
    playbook,
  }
}

/** The mission that a document is of: a process and the sheet of a client are of none. */
export function missionOf(told: Told): Mission | undefined {
  return 'mission' in told ? told.mission : undefined
}

/** The field of a document, with the words meant where there are some. */
export function placeIn(
  told: Told,
  field: string,
  path: RecordPlace['path'],
  quote?: string,
): Place {
  const { document, table, id, date, client } = told
  return {
    ...(client && { client: client.name }),
    document,
    ...(date !== undefined && { date }),
    field: partOf(told, path) ?? field,
    ...(quote !== undefined && { quote }),
    record: { table, id, path },
  }
}

/** A process is told by its parts, as « Étape 2 : Récolte ». */
function partOf(told: Told, [list, rank]: RecordPlace['path']): string | undefined {
  if (told.table !== 'playbooks' || (list !== 'steps' && list !== 'about')) return undefined
  return told.playbook[list]?.[Number(rank)]?.title
}

function byId<Row extends Kept & { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.filter(isKept).map(row => [row.id, row]))
}
