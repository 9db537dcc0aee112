import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'

/** What each document of a mission tells, over the least that it is made of. */
export type Told = {
  readonly client?: object
  readonly brief?: object
  readonly reports?: readonly object[]
  readonly meeting?: object
  readonly proposal?: object
  /** Other clients of the firm, by their names. */
  readonly others?: readonly string[]
  /** Those of the firm, by their names. */
  readonly people?: readonly string[]
}

/** The documents of one mission for a nursery, begun on 13 January 2025. */
export function workspaceOf(told: Told) {
  const { client, brief, reports = [], meeting, proposal, others = [], people = [] } = told
  const { firm } = emptyWorkspace()
  const own = { clientId: exampleId(900), missionId: exampleId(901) }
  return {
    ...emptyWorkspace(),
    firm: {
      ...firm,
      people: people.map((name, index) => ({ id: exampleId(970 + index), name })),
    },
    clients: [
      Client.parse({ id: own.clientId, name: 'Pépinières Aubert', ...client }),
      ...others.map((name, index) => Client.parse({ id: exampleId(950 + index), name })),
    ],
    missions: [
      Mission.parse({
        id: own.missionId,
        clientId: own.clientId,
        createdOn: '2025-01-06',
        ...brief,
      }),
    ],
    reports: reports.map((report, index) =>
      Report.parse({
        id: exampleId(910 + index),
        ...own,
        kind: 'monthly',
        title: 'Rapport',
        date: `2025-0${index + 2}-28`,
        ...report,
      }),
    ),
    meetings: meeting
      ? [
          Meeting.parse({
            id: exampleId(930),
            ...own,
            kind: 'steering',
            title: 'Comité',
            date: '2025-02-13',
            ...meeting,
          }),
        ]
      : [],
    proposals: proposal
      ? [Proposal.parse({ id: exampleId(940), ...own, date: '2025-02-03', ...proposal })]
      : [],
  } satisfies Workspace
}

/** The codes found, each with what is stated; what the firm has yet to say of itself is left aside. */
export function found(told: Told): string[] {
  return checkWorkspace(workspaceOf(told), '2025-12-01')
    .filter(({ code }) => code !== 'legal-mention-missing')
    .map(({ code, stated = '' }) => `${code} ${stated}`.trim().replace(/\s/gu, ' '))
    .toSorted()
}
