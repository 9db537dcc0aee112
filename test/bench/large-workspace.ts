import { addDays } from '../../shared/domain/calendar.ts'
import type { Mission } from '../../shared/domain/mission.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import type { Workspace } from '../../shared/domain/workspace.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'

/**
 * The sample firm after many years: its missions and proposals again and again, each with ids,
 * titles and dates of its own. The same call always gives the same workspace.
 */
export function largeWorkspace({
  missions,
  proposals,
}: {
  missions: number
  proposals: number
}): Workspace {
  const sample = sampleWorkspace()
  const owners = times(missions, index => missionCopy(pick(sample.missions, index), index))
  return {
    ...sample,
    missions: owners,
    proposals: times(proposals, index =>
      proposalCopy(pick(sample.proposals, index), pick(owners, index), index),
    ),
    meetings: [],
    reports: [],
    followUps: [],
  }
}

function missionCopy(mission: Mission, index: number): Mission {
  const copy = withIdsOf(mission, `1${digits(index)}`)
  const { start = '2024-01-01', end = '2024-06-30' } = mission
  return {
    ...copy,
    clientId: mission.clientId,
    title: `${mission.title ?? 'Mission'} ${index + 1}`,
    start: addDays(start, index * 2),
    end: addDays(end, index * 2),
  }
}

function proposalCopy(proposal: Proposal, mission: Mission, index: number): Proposal {
  const copy = withIdsOf(proposal, `2${digits(index)}`)
  return {
    ...copy,
    clientId: mission.clientId,
    missionId: mission.id,
    number: `2024-${digits(index)}`,
    subject: `${proposal.subject} ${index + 1}`,
  }
}

/** The same record where every id, and every mention of one, begins with this mark. */
function withIdsOf<Row>(row: Row, mark: string): Row {
  const marked = (id: string) => mark.padEnd(8, '0') + id.slice(8)
  return JSON.parse(JSON.stringify(row).replaceAll(uuid, marked))
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

function digits(index: number): string {
  return String(index).padStart(6, '0')
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('The sample is empty')
  return item
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
