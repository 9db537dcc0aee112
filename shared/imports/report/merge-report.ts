import type { Mission } from '../../domain/mission.ts'
import type { Report } from '../../domain/report.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { emptyMission } from '../empty-mission.ts'
import type { ImportedDocument } from '../imported-document.ts'
import { withAuthors } from '../known-people.ts'
import { type MergedDocument, withRow } from '../merged-row.ts'
import { missionOf, type Placed, withClient } from '../placed-client.ts'
import { withEditedReport } from './edited-report.ts'

export type ReportContent = Extract<ImportedDocument['content'], { kind: 'monthly' | 'final' }>

/** The workspace with a report in it; one of ours that stands there is changed where its text was. */
export function mergeReport(
  workspace: Workspace,
  content: ReportContent,
  signature: readonly string[],
  newId: () => string,
): MergedDocument {
  const edited = withEditedReport(workspace, content)
  if (edited !== undefined) return edited
  const placed = withClient(workspace, { id: newId(), name: content.clientName, contacts: [] })
  const told = withObjectives(placed, content, newId)
  const row: Report = {
    ...content.report,
    clientId: placed.client.id,
    ...missionOf(told, placed.client, content.report.date),
  }
  const known = withAuthors(told, row.authors, signature, newId)
  const merged = withRow(known, 'reports', row, nameOfReport)
  return merged.outcome === 'known' ? { workspace, outcome: 'known' } : merged
}

function nameOfReport({ clientId, kind, date, period }: Report): string {
  return `${clientId} ${kind} ${date} ${period?.label}`
}

/** A report that tells the objectives of a mission nobody knew of makes that mission known. */
function withObjectives(
  { workspace, client }: Placed,
  { report, objectives, printed }: ReportContent,
  newId: () => string,
): Workspace {
  const { objective = '', missionTitle = report.title } = printed ?? {}
  const isKnown = workspace.missions.some(
    each => each.deletedAt === undefined && each.clientId === client.id,
  )
  if (isKnown || (objectives.length === 0 && objective === '')) return workspace
  const mission: Mission = {
    ...emptyMission,
    id: newId(),
    clientId: client.id,
    title: missionTitle,
    ...(report.period?.start !== undefined && { start: report.period.start }),
    ...(report.period?.end !== undefined && { end: report.period.end }),
    objective,
    secondaryObjectives: [...objectives],
  }
  return { ...workspace, missions: [...workspace.missions, mission] }
}
