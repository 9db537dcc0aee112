import { markdownFile } from '../../../documents/markdown-file.ts'
import { missionBriefDocument } from '../../../documents/mission-brief.ts'
import type { Client } from '../../../domain/client/client.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { clientMeant } from '../../plan/client-meant.ts'
import type { MergedDocument } from '../../plan/merged-row.ts'
import { type EditRules, withEdits } from '../../printed/edited-row.ts'
import { readPrintedBrief } from './brief.ts'

type BriefContent = { readonly client: Client; readonly mission: Mission; readonly isOurs?: true }

/**
 * Where a brief of ours tells a mission that the workspace has: what was changed in its text is changed
 * there and in the client’s sheet, and nothing else.
 */
export function withEditedBrief(
  workspace: Workspace,
  content: BriefContent,
  rules: EditRules,
): MergedDocument | undefined {
  if (content.isOurs !== true) return undefined
  const client = clientMeant(workspace.clients, content.client.name)
  const stored = client && storedMission(workspace, client, content.mission)
  if (client === undefined || stored === undefined) return undefined
  const printed = printedNow(workspace, stored, client, content.mission.createdOn)
  if (printed === undefined) return undefined
  const edited = { table: 'missions', id: stored.id } as const
  const before = inPhasesOf(stored, printed.mission)
  const after = inPhasesOf(stored, withoutLateness(content.mission, printed.mission))
  const mission = withEdits(stored, before, after, rules)
  const sheet = withEdits(client, printed.client, content.client, rules)
  if (mission === stored && sheet === client) return { workspace, outcome: 'known', edited }
  return {
    workspace: {
      ...workspace,
      missions: workspace.missions.map(each => (each === stored ? mission : each)),
      clients: workspace.clients.map(each => (each === client ? sheet : each)),
    },
    outcome: 'completed',
    edited,
  }
}

/** By its title, else by its first day, else the only one that the client has. */
function storedMission(
  { missions }: Workspace,
  client: Client,
  told: Mission,
): Mission | undefined {
  const theirs = missions.filter(each => each.clientId === client.id && isKept(each))
  const [only, ...others] = theirs
  return (
    theirs.find(({ title = '' }) => bareWords(title) === bareWords(told.title ?? '')) ??
    theirs.find(({ start }) => start !== undefined && start === told.start) ??
    (others.length === 0 && only?.createdOn === told.createdOn ? only : undefined)
  )
}

function printedNow(
  { firm }: Workspace,
  mission: Mission,
  client: Client,
  day: string | undefined,
) {
  let count = 0
  const today = mission.createdOn ?? day ?? ''
  const tree = missionBriefDocument({ mission, client, firm, today })
  return readPrintedBrief(markdownFile(tree), () => `printed${++count}`)
}

/** Days gone by since the brief was written make milestones late by themselves. */
function withoutLateness(told: Mission, printed: Mission): Mission {
  const milestones = told.milestones.map(each => {
    const before = printed.milestones.find(({ title }) => title === each.title)
    const isOpen = each.status === 'late' && before !== undefined && before.status !== 'done'
    return isOpen ? { ...each, status: before.status } : each
  })
  return { ...told, milestones }
}

/** Each reading gives the phases ids of its own: the lines of the budget are held against those stored. */
function inPhasesOf(stored: Mission, read: Mission): Partial<Mission> {
  const { id: _id, clientId: _clientId, timeEntries: _entries, ...mission } = read
  const storedId = (phaseId: string) => {
    const index = read.phases.findIndex(({ id }) => id === phaseId)
    const name = read.phases[index]?.name
    return (stored.phases.find(each => each.name === name) ?? stored.phases[index])?.id ?? phaseId
  }
  const lines = read.budget.lines.map(({ phaseId, ...line }) =>
    phaseId === undefined ? line : { ...line, phaseId: storedId(phaseId) },
  )
  return { ...mission, budget: { ...read.budget, lines } }
}
