import type { Client } from '../domain/client.ts'
import type { Mission } from '../domain/mission.ts'
import type { Workspace } from '../domain/workspace.ts'
import { clientMeant } from './client-meant.ts'
import { folded } from './folded.ts'
import type { ImportedDocument } from './imported-document.ts'
import { withAuthors } from './known-people.ts'
import { mergeBrief } from './merge-brief.ts'

export type MergedDocument = {
  readonly workspace: Workspace
  /** What became of it, for the person to read: « rapport mensuel créé », « déjà là ». */
  readonly outcome: 'created' | 'known' | 'completed' | 'nothing'
}

/**
 * The workspace with a document in it. What was there is never changed by a document that came
 * before: the same one imported twice changes nothing.
 */
export function mergeDocument(
  workspace: Workspace,
  document: ImportedDocument,
  newId: () => string,
): MergedDocument {
  const { content, signature } = document
  switch (content.kind) {
    case 'stub':
      return { workspace, outcome: 'nothing' }
    case 'brief': {
      const merged = mergeBrief(workspace, {
        ...content,
        client: sameClient(workspace, content.client),
      })
      const author = content.mission.author
      return {
        workspace: withAuthors(
          merged.workspace,
          author === undefined ? [] : [author],
          signature,
          newId,
        ),
        outcome: merged.mission === 'created' ? 'created' : 'completed',
      }
    }
    case 'playbook':
      return withRow(workspace, 'playbooks', content.playbook, ({ title }) => folded(title))
    case 'proposal': {
      const { id, ...sheet } = { id: newId(), ...content.client }
      const placed = withClient(workspace, { id, ...sheet })
      const row = {
        ...content.proposal,
        clientId: placed.client.id,
        ...missionOf(placed.workspace, placed.client, content.proposal.date),
      }
      const people = [
        ...row.team.map(({ name }) => name),
        ...(row.author === undefined ? [] : [row.author]),
      ]
      const known = withAuthors(placed.workspace, people, signature, newId)
      return withRow(
        known,
        'proposals',
        row,
        each => `${each.clientId} ${each.date} ${folded(each.subject)}`,
      )
    }
    case 'monthly':
    case 'final': {
      const placed = withClient(workspace, { id: newId(), name: content.clientName, contacts: [] })
      const told = withObjectives(placed, content, newId)
      const row = {
        ...content.report,
        clientId: placed.client.id,
        ...missionOf(told, placed.client, content.report.date),
      }
      const known = withAuthors(told, row.authors, signature, newId)
      return withRow(
        known,
        'reports',
        row,
        each => `${each.clientId} ${each.kind} ${each.date} ${each.period?.label}`,
      )
    }
    case 'minutes': {
      const placed = withClient(workspace, { id: newId(), name: content.clientName, contacts: [] })
      const row = {
        ...content.meeting,
        clientId: placed.client.id,
        ...missionOf(placed.workspace, placed.client, content.meeting.date),
      }
      const led = row.facilitator === undefined ? [] : [row.facilitator]
      const known = withAuthors(placed.workspace, led, signature, newId)
      return withRow(
        known,
        'meetings',
        row,
        each => `${each.clientId} ${each.date} ${folded(each.title)}`,
      )
    }
  }
}

type ListName = 'proposals' | 'reports' | 'meetings' | 'playbooks'
type Row<Name extends ListName> = Workspace[Name][number]

function withRow<Name extends ListName>(
  workspace: Workspace,
  list: Name,
  row: Row<Name>,
  nameOf: (row: Row<Name>) => string,
): MergedDocument {
  const rows: readonly Row<Name>[] = workspace[list]
  const isThere = rows.some(each => each.deletedAt === undefined && nameOf(each) === nameOf(row))
  if (isThere) return { workspace, outcome: 'known' }
  return { workspace: { ...workspace, [list]: [...rows, row] }, outcome: 'created' }
}

/** The name already in use wins: the document's may be in capitals, or without its legal form. */
function sameClient(workspace: Workspace, client: Client): Client {
  const known = clientMeant(workspace.clients, client.name)
  return known === undefined ? client : { ...client, name: known.name }
}

type Placed = { readonly workspace: Workspace; readonly client: Client }

function withClient(workspace: Workspace, told: Client): Placed {
  const known = clientMeant(workspace.clients, told.name)
  if (known === undefined) {
    return { workspace: { ...workspace, clients: [...workspace.clients, told] }, client: told }
  }
  const filled = { ...told, ...known } as Client
  const clients = workspace.clients.map(each => (each.id === known.id ? filled : each))
  return { workspace: { ...workspace, clients }, client: filled }
}

/** The client's only mission, else the one under way at the document's date. */
function missionOf(
  { missions }: Workspace,
  client: Client,
  date: string | undefined,
): { missionId?: string } {
  const theirs = missions.filter(
    each => each.deletedAt === undefined && each.clientId === client.id,
  )
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

/** A report that tells the objectives of a mission nobody knew of makes that mission known. */
function withObjectives(
  { workspace, client }: Placed,
  { report, objectives }: Extract<ImportedDocument['content'], { kind: 'monthly' | 'final' }>,
  newId: () => string,
): Workspace {
  if (objectives.length === 0) return workspace
  const theirs = workspace.missions.filter(
    each => each.deletedAt === undefined && each.clientId === client.id,
  )
  if (theirs.length > 0) return workspace
  const mission: Mission = {
    ...emptyMission,
    id: newId(),
    clientId: client.id,
    title: report.title,
    ...(report.period?.start !== undefined && { start: report.period.start }),
    ...(report.period?.end !== undefined && { end: report.period.end }),
    secondaryObjectives: [...objectives],
  }
  return { ...workspace, missions: [...workspace.missions, mission] }
}

const emptyMission: Omit<Mission, 'id' | 'clientId'> = {
  situation: [],
  trigger: [],
  painPoints: [],
  objective: '',
  secondaryObjectives: [],
  kpis: [],
  phases: [],
  budget: { lines: [] },
  timeEntries: [],
  milestones: [],
  team: { client: [], firm: [] },
  constraints: [],
  risks: [],
  successFactors: [],
  nextSteps: [],
  notes: [],
}
