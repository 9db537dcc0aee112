import { addDays } from '../../shared/domain/calendar/calendar.ts'
import type { Mission } from '../../shared/domain/mission/mission.ts'
import type { Proposal } from '../../shared/domain/proposal/proposal.ts'
import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { digits, pick, times, withIdsOf } from './copied-rows.ts'

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
