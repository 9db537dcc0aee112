import type { Client } from '../../domain/client/client.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { eachPersonOnce } from '../header/same-person.ts'
import { clientMeant } from './client-meant.ts'

export type Placed = { readonly workspace: Workspace; readonly client: Client }

/** The client of this name, with what was not known of it; else one more. */
export function withClient(workspace: Workspace, told: Client): Placed {
  const known = clientMeant(workspace.clients, told.name)
  if (known === undefined) {
    return { workspace: { ...workspace, clients: [...workspace.clients, told] }, client: told }
  }
  const contacts = eachPersonOnce([...known.contacts, ...told.contacts])
  const filled = { ...told, ...known, contacts } as Client
  const clients = workspace.clients.map(each => (each.id === known.id ? filled : each))
  return { workspace: { ...workspace, clients }, client: filled }
}

/** The client's only mission, else the one under way at the document's date. */
export function missionOf(
  { missions }: Workspace,
  client: Client,
  date: string | undefined,
): { missionId?: string } {
  const theirs = missions.filter(each => isKept(each) && each.clientId === client.id)
  const [only, ...others] = theirs
  if (only === undefined) return {}
  if (others.length === 0) return { missionId: only.id }
  const underway = theirs.filter(
    ({ start, end }) =>
      date !== undefined &&
      start !== undefined &&
      start <= date &&
      (end === undefined || date <= end),
  )
  return underway.length === 1 && underway[0] !== undefined ? { missionId: underway[0].id } : {}
}
