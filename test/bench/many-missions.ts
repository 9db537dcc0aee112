import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { sampleWorkspace } from '../resources/sample-workspace.ts'
import { digits, pick, times, withIdsOf, withOtherClients } from './copied-rows.ts'

const documentsPerMission = 10

/**
 * The sample firm with as many missions as asked for: its clients again and again under invented
 * names, each mission with ten documents of the kinds that the sample has of it.
 */
export function manyMissions(missions: number): Workspace {
  const sample = sampleWorkspace()
  const copies = times(missions / sample.missions.length, index => firmCopy(sample, index))
  return {
    ...sample,
    clients: copies.flatMap(({ clients }) => clients),
    missions: copies.flatMap(each => each.missions),
    proposals: copies
      .flatMap(({ proposals }) => proposals)
      .map((proposal, index) => ({ ...proposal, number: `2024-${digits(index)}` })),
    reports: copies.flatMap(({ reports }) => reports),
    meetings: copies.flatMap(({ meetings }) => meetings),
    followUps: copies.flatMap(({ followUps }) => followUps),
  }
}

type Rows = Pick<
  Workspace,
  'clients' | 'missions' | 'proposals' | 'reports' | 'meetings' | 'followUps'
>

function firmCopy(sample: Workspace, index: number): Rows {
  const { clients, missions, proposals, reports, meetings, followUps } = sample
  const rows = { clients, missions, proposals, reports, meetings, followUps }
  const copy = renamed(withIdsOf(rows, `3${digits(index)}`), index)
  const wanted = missions.length * documentsPerMission
  const lacking = wanted - proposals.length - reports.length - meetings.length
  const more = (rank: number) => Math.floor((lacking + rank) / 3)
  return {
    ...copy,
    proposals: withMore(copy.proposals, more(0)),
    reports: withMore(copy.reports, more(1)),
    meetings: withMore(copy.meetings, more(2)),
  }
}

/** Each client's name, wherever it is said, is that of nobody else. */
function renamed(rows: Rows, index: number): Rows {
  return JSON.parse(withOtherClients(JSON.stringify(rows), index))
}

type Document = {
  readonly id: string
  readonly clientId: string
  readonly missionId?: string | undefined
}

function withMore<Row extends Document>(rows: readonly Row[], count: number): Row[] {
  const more = times(count, index => {
    const row = pick(rows, index)
    const { clientId, missionId } = row
    const copy = withIdsOf(row, `${row.id.slice(0, 7)}${(index + 1).toString(16)}`)
    return { ...copy, clientId, ...(missionId !== undefined && { missionId }) }
  })
  return [...rows, ...more]
}
