import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { clientMeant } from './client-meant.ts'
import { likelyClient } from './close-clients.ts'
import type { MergedDocument } from './merged-row.ts'

type Stub = Extract<ImportedDocument['content'], { kind: 'stub' }>

/** What is announced of a document that is not there is a note of its client's mission, else of its client. */
export function mergeStub(workspace: Workspace, stub: Stub): MergedDocument {
  const { title, text } = stub
  const client = isTold(stub) ? clientIn(workspace, title) : undefined
  if (client === undefined) return { workspace, outcome: 'nothing' }
  const mission = workspace.missions.findLast(each => each.clientId === client.id && isKept(each))
  const noted =
    mission === undefined
      ? withProfile(workspace, client, text === '' ? title : `${title} : ${text}`)
      : withNote(workspace, mission, text === '' ? { text: title } : { heading: title, text })
  return { workspace: noted, outcome: noted === workspace ? 'known' : 'completed' }
}

/** A cover or a table of contents announces no document of its own, and a bare title tells nothing of one. */
export function isTold({ sort, isToCome, text }: Stub): boolean {
  return isToCome === true || (sort !== undefined && text !== '')
}

/** « RAPPORT MENSUEL - MARTIN SA (MOIS 2) » names its client. */
function clientIn({ clients }: Workspace, title: string): Client | undefined {
  const names = title
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+[–—-]\s+|\s*[:|·]\s*/)
    .map(name => name.trim())
  return (
    names.map(name => clientMeant(clients, name)).find(each => each !== undefined) ??
    names.map(name => likelyClient(clients, name)).find(each => each !== undefined)
  )
}

function withNote(
  workspace: Workspace,
  mission: Mission,
  note: Mission['notes'][number],
): Workspace {
  const isThere = mission.notes.some(
    ({ heading, text }) => heading === note.heading && text === note.text,
  )
  if (isThere) return workspace
  const noted = { ...mission, notes: [...mission.notes, note] }
  const missions = workspace.missions.map(each => (each === mission ? noted : each))
  return { ...workspace, missions }
}

function withProfile(workspace: Workspace, client: Client, text: string): Workspace {
  if (client.profile?.includes(text)) return workspace
  const told = { ...client, profile: [...(client.profile ?? []), text] }
  const clients = workspace.clients.map(each => (each === client ? told : each))
  return { ...workspace, clients }
}
