import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { finalReportDocument } from '../../../../shared/documents/final-report.ts'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { missionBriefDocument } from '../../../../shared/documents/mission-brief.ts'
import { monthlyReportDocument } from '../../../../shared/documents/monthly-report.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { found, sampleWorkspace } from '../sample-workspace.ts'
import type { OriginalNumber } from './told.ts'

const { clients, firm, followUps, meetings, missions, proposals, reports } = sampleWorkspace()
const around = { firm, today: '2024-11-20' }

/** The sample's document of the same content as an original. */
export const documents: Record<OriginalNumber, () => DocumentTree> = {
  '01': () => missionBriefDocument({ ...about('TechParts'), mission: missionOf('TechParts') }),
  '06': () => monthlyReportDocument(reportSources('TechParts')),
  '08': () => monthlyReportDocument(reportSources('Boulangerie')),
  '10': () => finalReportDocument(reportSources('FormaPro')),
  '11': () => proposalDocument({ ...about('Electro'), proposal: proposalFor('Electro') }),
  '15': () => minutesDocument({ ...about('MétalFab'), meeting: meetingOf('MétalFab') }),
}

function clientNamed(start: string) {
  return found(clients.find(({ name }) => name.startsWith(start)))
}

function about(start: string) {
  return { ...around, client: clientNamed(start) }
}

function missionOf(start: string) {
  return found(missions.find(({ clientId }) => clientId === clientNamed(start).id))
}

function proposalFor(start: string) {
  return found(proposals.find(({ clientId }) => clientId === clientNamed(start).id))
}

function meetingOf(start: string) {
  return found(meetings.find(({ clientId }) => clientId === clientNamed(start).id))
}

function reportSources(start: string) {
  const client = clientNamed(start)
  const report: Report = found(reports.find(({ clientId }) => clientId === client.id))
  const mission = missions.find(({ id }) => id === report.missionId)
  const theirs = followUps.filter(({ missionId }) => missionId === report.missionId)
  return { ...around, report, client, mission, followUps: theirs }
}
