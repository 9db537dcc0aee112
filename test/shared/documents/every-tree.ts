import { annexedReferences } from '../../../shared/documents/annexed-references.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { finalReportDocument } from '../../../shared/documents/final-report.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { missionBriefDocument } from '../../../shared/documents/mission-brief.ts'
import { monthlyReportDocument } from '../../../shared/documents/monthly-report.ts'
import { playbookDocument } from '../../../shared/documents/playbook.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { referenceSheet } from '../../../shared/documents/reference-sheet.ts'
import { lastReport } from '../../../shared/domain/reference/missions.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { found } from './sample-workspace.ts'

const today = '2024-11-20'

/** Each document that can be made of a workspace, under a name that tells it from the others. */
export function everyTree(workspace: Workspace): [string, DocumentTree][] {
  const { clients, firm, followUps, meetings, missions, playbooks, proposals, reports } = workspace
  const about = (row: { readonly clientId: string; readonly missionId?: string | undefined }) => ({
    firm,
    today,
    client: found(clients.find(({ id }) => id === row.clientId)),
    mission: missions.find(({ id }) => id === row.missionId),
  })
  return [
    ...missions.map((mission, index) =>
      named('brief', index, missionBriefDocument({ ...about(mission), mission })),
    ),
    ...proposals.map((proposal, index) => {
      const references = annexedReferences(proposal, { ...workspace, today })
      return named(
        'proposal',
        index,
        proposalDocument({ ...about(proposal), proposal, references }),
      )
    }),
    ...reports.map((report, index) =>
      report.kind === 'final'
        ? named('final report', index, finalReportDocument({ ...about(report), report, followUps }))
        : named('monthly report', index, monthlyReportDocument({ ...about(report), report })),
    ),
    ...meetings.map((meeting, index) =>
      named('minutes', index, minutesDocument({ ...about(meeting), meeting })),
    ),
    ...playbooks.map((playbook, index) =>
      named('playbook', index, playbookDocument({ firm, today, playbook })),
    ),
    ...missions.map((mission, index) => {
      const report = lastReport(mission, reports)
      const sheet = referenceSheet({ ...about(mission), mission, report, followUps })
      return named('reference', index, sheet)
    }),
  ]
}

function named(kind: string, index: number, tree: DocumentTree): [string, DocumentTree] {
  return [`${kind} ${index + 1} « ${tree.cover.title.slice(0, 40)} »`, tree]
}
