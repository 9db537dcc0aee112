import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import type { Note } from '../../domain/plan/plan.ts'
import type { Report } from '../../domain/report/report.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import { documentNamed } from '../kinds/document-sort.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { emptyMission } from '../mission-brief/empty-mission.ts'
import { titleFrom } from '../mission-brief/title-from-aim.ts'
import { withAuthors } from '../plan/known-people.ts'
import { type MergedDocument, withRow } from '../plan/merged-row.ts'
import { missionOf, type Placed, withClient } from '../plan/placed-client.ts'
import { toldOtherwise } from '../plan/told-otherwise.ts'
import type { EditRules } from '../printed/edited-row.ts'
import { withEditedReport } from './printed/edited-report.ts'

export type ReportContent = Extract<ImportedDocument['content'], { kind: 'monthly' | 'final' }>

/** The workspace with a report in it; one of ours that stands there is changed where its text was. */
export function mergeReport(
  workspace: Workspace,
  content: ReportContent,
  signature: readonly string[],
  newId: () => string,
  rules: EditRules,
): MergedDocument {
  const edited = withEditedReport(workspace, content, rules)
  if (edited !== undefined) return edited
  const client: Client = {
    id: newId(),
    name: content.clientName,
    contacts: [...(content.contacts ?? [])],
    ...content.facts,
  }
  const otherwise = content.printed === undefined ? toldOtherwise(workspace.clients, client) : []
  const placed = withClient(workspace, client)
  const told = withObjectives(placed, content, newId)
  const notes = [...otherwise, ...objectivesTold(placed, content)]
  const row: Report = {
    ...content.report,
    clientId: placed.client.id,
    ...missionOf(told, placed.client, content.report.date),
    ...(notes.length > 0 && { notes: [...(content.report.notes ?? []), ...notes] }),
  }
  const known = withAuthors(told, row.authors, signature, newId)
  const merged = withRow(known, 'reports', row, nameOfReport)
  return merged.outcome === 'known' ? { workspace, outcome: 'known' } : merged
}

function nameOfReport({ clientId, kind, date, period }: Report): string {
  return `${clientId} ${kind} ${date} ${period?.label}`
}

/** The objectives as the report tells them stay with it, where its mission has its own. */
function objectivesTold({ workspace, client }: Placed, content: ReportContent): Note[] {
  const { objectives, printed } = content
  const missions = workspace.missions.filter(each => isKept(each) && each.clientId === client.id)
  if (printed !== undefined || missions.length === 0) return []
  const known = missions.flatMap(({ objective, secondaryObjectives }) =>
    [objective, ...secondaryObjectives].map(bareWords),
  )
  return objectives
    .filter(text => !known.includes(bareWords(text)))
    .map(text => ({ heading: 'Objectifs', text }))
}

/** A report that tells the objectives of a mission nobody knew of makes that mission known. */
function withObjectives(
  { workspace, client }: Placed,
  { report, objectives, printed }: ReportContent,
  newId: () => string,
): Workspace {
  const { objective = '', missionTitle = titleOfMission(report.title, client, objectives) } =
    printed ?? {}
  const isKnown = workspace.missions.some(each => isKept(each) && each.clientId === client.id)
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

/** « Rapport final », or the name of its client, titles no mission: its first aim does. */
function titleOfMission(title: string, { name }: Client, [aim = '']: readonly string[]): string {
  const isTold = documentNamed(title) === undefined && bareWords(title) !== bareWords(name)
  return isTold ? title : (titleFrom(aim) ?? title)
}
