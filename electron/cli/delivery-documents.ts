import {
  anonymousReferenceFileName,
  minutesFileName,
  playbookFileName,
  referenceFileName,
  reportFileName,
} from '../../shared/domain/document/delivery-file-names.ts'
import type { Meeting } from '../../shared/domain/meeting/meeting.ts'
import type { Mission } from '../../shared/domain/mission/mission.ts'
import type { Playbook } from '../../shared/domain/playbook/playbook.ts'
import { lastReport, referenceMissions } from '../../shared/domain/reference/missions.ts'
import type { Report } from '../../shared/domain/report/report.ts'
import { isKept } from '../../shared/domain/workspace/kept.ts'
import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import type { ExportArguments } from './arguments.ts'
import { clientsNamed } from './clients-named.ts'
import { type DeliveryKind, deliveryKinds } from './document-kinds.ts'
import { clientOf, type ExportedDocument } from './exported-document.ts'
import { readWorkspace } from './workspace-file.ts'

type Export = { readonly workspace: Workspace; readonly today: string; readonly anonymous: boolean }

/** Reports, minutes, playbooks and references, which are made of the whole workspace. */
export async function deliveryDocuments(
  command: ExportArguments,
  today: string,
): Promise<ExportedDocument[]> {
  const workspace = ofClient(await readWorkspace(command.workspace), command.client)
  const from: Export = { workspace, today, anonymous: command.anonymous }
  return deliveryKinds
    .filter(kind => command.only.includes(kind))
    .flatMap(kind => documentsOf(kind, from))
}

function documentsOf(kind: DeliveryKind, from: Export): ExportedDocument[] {
  const { missions, meetings, playbooks, reports } = from.workspace
  switch (kind) {
    case 'report':
      return reports.filter(each => each.kind === 'monthly').map(each => monthlyFile(each, from))
    case 'final-report':
      return reports.filter(each => each.kind === 'final').map(each => finalFile(each, from))
    case 'minutes':
      return meetings.map(meeting => minutesFile(meeting, from))
    case 'playbook':
      return playbooks.map(playbook => playbookFile(playbook, from))
    case 'reference':
      return referenceMissions(missions, reports, from.today).map(each =>
        referenceDocument(each, from),
      )
  }
}

/** What is in no trash; of one client, what is about it, which a playbook is not. */
function ofClient(workspace: Workspace, name: string | undefined): Workspace {
  const ids = name && new Set(clientsNamed(workspace.clients, name).map(({ id }) => id))
  const isAsked = (row: { readonly clientId: string; readonly deletedAt?: string | undefined }) =>
    isKept(row) && (!ids || ids.has(row.clientId))
  return {
    ...workspace,
    missions: workspace.missions.filter(isAsked),
    reports: workspace.reports.filter(isAsked),
    meetings: workspace.meetings.filter(isAsked),
    followUps: workspace.followUps.filter(isKept),
    playbooks: ids ? [] : workspace.playbooks.filter(isKept),
  }
}

function monthlyFile(report: Report, from: Export): ExportedDocument {
  const sources = reportSources(report, from)
  return {
    fileName: reportFileName(report, sources.client, from.today),
    tree: async () => {
      const { monthlyReportDocument } = await import('../../shared/documents/monthly-report.ts')
      return monthlyReportDocument(sources)
    },
  }
}

function finalFile(report: Report, from: Export): ExportedDocument {
  const sources = reportSources(report, from)
  const followUps = followUpsOf(report.missionId, from)
  return {
    fileName: reportFileName(report, sources.client, from.today),
    tree: async () => {
      const { finalReportDocument } = await import('../../shared/documents/final-report.ts')
      return finalReportDocument({ ...sources, followUps })
    },
  }
}

function reportSources(report: Report, { workspace, today }: Export) {
  const mission = workspace.missions.find(({ id }) => id === report.missionId)
  const client = clientOf(workspace, report.clientId)
  return { report, client, mission, firm: workspace.firm, today }
}

function minutesFile(meeting: Meeting, { workspace, today }: Export): ExportedDocument {
  const { firm, missions } = workspace
  const client = clientOf(workspace, meeting.clientId)
  const mission = missions.find(({ id }) => id === meeting.missionId)
  return {
    fileName: minutesFileName(meeting, client, today),
    tree: async () => {
      const { minutesDocument } = await import('../../shared/documents/minutes.ts')
      return minutesDocument({ meeting, client, mission, firm, today })
    },
  }
}

function playbookFile(playbook: Playbook, { workspace, today }: Export): ExportedDocument {
  const { firm } = workspace
  return {
    fileName: playbookFileName(playbook, today),
    tree: async () => {
      const { playbookDocument } = await import('../../shared/documents/playbook.ts')
      return playbookDocument({ playbook, firm, today })
    },
  }
}

function referenceDocument(mission: Mission, from: Export): ExportedDocument {
  const { workspace, today, anonymous } = from
  const client = clientOf(workspace, mission.clientId)
  const report = lastReport(mission, workspace.reports)
  const sources = { mission, client, report, firm: workspace.firm, today }
  const followUps = followUpsOf(mission.id, from)
  return {
    fileName: anonymous
      ? anonymousReferenceFileName(client, today)
      : referenceFileName(mission, client, today),
    tree: async () => {
      const { referenceSheet } = await import('../../shared/documents/reference-sheet.ts')
      const hiding = anonymous ? { anonymous: { hidden: [] } } : {}
      return referenceSheet({ ...sources, followUps, ...hiding })
    },
  }
}

function followUpsOf(missionId: string | undefined, { workspace }: Export) {
  return workspace.followUps.filter(each => each.missionId === missionId)
}
