import type { DocumentTree } from '../../../documents/document-tree.ts'
import { finalReportDocument } from '../../../documents/final-report.ts'
import { markdownFile } from '../../../documents/markdown-file.ts'
import { monthlyReportDocument } from '../../../documents/monthly-report.ts'
import type { Client } from '../../../domain/client/client.ts'
import type { Note } from '../../../domain/plan/plan.ts'
import type { Report } from '../../../domain/report/report.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { clientMeant } from '../../plan/client-meant.ts'
import type { MergedDocument } from '../../plan/merged-row.ts'
import { withNotesOf, withoutNotes } from '../../printed/added-notes.ts'
import { type EditRules, withEdits } from '../../printed/edited-row.ts'
import type { ReportContent } from '../merge-report.ts'
import { type PrintedReport, readPrintedReport } from './report.ts'

/**
 * Where a document of ours tells a report that the workspace has: what was changed in its text is
 * changed there, and nothing else. Told apart by reading what would be printed today in the same way.
 */
export function withEditedReport(
  workspace: Workspace,
  content: ReportContent,
  rules: EditRules,
): MergedDocument | undefined {
  if (content.printed === undefined) return undefined
  const client = clientMeant(workspace.clients, content.clientName)
  const stored = client && storedReport(workspace, client, content.report)
  if (client === undefined || stored === undefined) return undefined
  const printed = readPrintedReport(markdownFile(printedNow(workspace, stored, client)), ids())
  if (printed === undefined) return undefined
  const [before, told] = [printed.report, content.report].map(withoutNotes)
  const edited = withNotesOf(withEdits(stored, before ?? {}, told ?? {}, rules), content.report)
  const report = withNotesOf(edited, { notes: newObjectives(content, printed) })
  const place = { table: 'reports', id: stored.id } as const
  if (report === stored) return { workspace, outcome: 'known', edited: place }
  const reports = workspace.reports.map(each => (each === stored ? report : each))
  return { workspace: { ...workspace, reports }, outcome: 'completed', edited: place }
}

/** Objectives are the mission’s: what a report says of them in other words stays with the report. */
function newObjectives(
  { printed: told, objectives }: ReportContent,
  before: PrintedReport,
): Note[] {
  const known = new Set(linesOf(before.mission.objective, before.objectives).map(bareWords))
  return linesOf(told?.objective, objectives)
    .filter(text => !known.has(bareWords(text)))
    .map(text => ({ heading: 'Objectifs de départ', text }))
}

function linesOf(objective = '', others: readonly string[] = []): string[] {
  return [...objective.split(/\n{2,}/), ...others].filter(text => text.trim() !== '')
}

type Told = Omit<Report, 'clientId'>

/** By its day, else by its title: one of both may be what was changed. */
function storedReport(workspace: Workspace, client: Client, told: Told): Report | undefined {
  const theirs = workspace.reports.filter(
    each => each.clientId === client.id && each.kind === told.kind && isKept(each),
  )
  const sameDay = theirs.filter(({ date }) => date === told.date)
  const sameTitle = ({ title }: Report) => bareWords(title) === bareWords(told.title)
  return sameDay.find(sameTitle) ?? onlyOne(sameDay) ?? onlyOne(theirs.filter(sameTitle))
}

function onlyOne<Row>([first, ...others]: readonly Row[]): Row | undefined {
  return others.length === 0 ? first : undefined
}

function printedNow(workspace: Workspace, report: Report, client: Client): DocumentTree {
  const mission = workspace.missions.find(({ id }) => id === report.missionId)
  const followUps = workspace.followUps.filter(({ missionId }) => missionId === mission?.id)
  const sources = { report, client, mission, firm: workspace.firm, today: report.date ?? '' }
  return report.kind === 'final'
    ? finalReportDocument({ ...sources, followUps })
    : monthlyReportDocument(sources)
}

function ids(): () => string {
  let count = 0
  return () => `printed${++count}`
}
