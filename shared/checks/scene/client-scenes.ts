import type { Client } from '../../domain/client/client.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import type { Scene } from './scene.ts'

/** The documents of one client, as if the firm had no other. */
export type ClientScene = {
  /** Nothing where no client of that id is known. */
  readonly client: Client | undefined
  readonly scene: Scene
  /** The records that it is made of: it says the same as long as they are the same. */
  readonly records: readonly unknown[]
}

/** The scene in parts, one for each client, in the clients' order. */
export function clientScenes(scene: Scene): ClientScene[] {
  const ids = new Set([...scene.workspace.clients.map(({ id }) => id), ...ownersIn(scene)])
  const clients = new Map(scene.workspace.clients.map(client => [client.id, client]))
  const parts = partsOf(scene)
  return [...ids].map(id => sceneOfClient(scene, parts, { id, client: clients.get(id) }))
}

/** Whose a follow-up is whose mission is not there. */
const nobody = ''

function ownersIn({ workspace }: Scene): string[] {
  const { missions, proposals, reports, meetings } = workspace
  const rows = [...missions, ...proposals, ...reports, ...meetings]
  return [...rows.map(({ clientId }) => clientId), nobody]
}

type Parts = ReturnType<typeof partsOf>

function partsOf({ workspace, briefs, proposals, reports, meetings }: Scene) {
  const owners = new Map(workspace.missions.map(({ id, clientId }) => [id, clientId]))
  return {
    briefs: groupedBy(briefs, ({ mission }) => mission.clientId),
    proposals: groupedBy(proposals, ({ proposal }) => proposal.clientId),
    reports: groupedBy(reports, ({ report }) => report.clientId),
    meetings: groupedBy(meetings, ({ meeting }) => meeting.clientId),
    followUps: groupedBy(workspace.followUps, ({ missionId }) => owners.get(missionId) ?? nobody),
  }
}

type Owner = { readonly id: string; readonly client: Client | undefined }

function sceneOfClient(scene: Scene, parts: Parts, { id, client }: Owner): ClientScene {
  const briefs = parts.briefs.get(id) ?? []
  const proposals = parts.proposals.get(id) ?? []
  const reports = parts.reports.get(id) ?? []
  const meetings = parts.meetings.get(id) ?? []
  const workspace: Workspace = {
    ...scene.workspace,
    clients: client === undefined ? [] : [client],
    missions: briefs.map(({ mission }) => mission),
    proposals: proposals.map(({ proposal }) => proposal),
    reports: reports.map(({ report }) => report),
    meetings: meetings.map(({ meeting }) => meeting),
    followUps: parts.followUps.get(id) ?? [],
  }
  const told = [...proposals, ...reports, ...meetings].map(({ mission }) => mission)
  const { missions, followUps } = workspace
  return {
    client,
    scene: { workspace, today: scene.today, briefs, proposals, reports, meetings },
    records: [
      scene.today,
      workspace.firm,
      ...missions,
      ...workspace.proposals,
      ...workspace.reports,
      ...workspace.meetings,
      ...followUps,
      ...told,
    ],
  }
}
