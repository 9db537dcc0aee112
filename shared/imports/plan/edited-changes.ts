import { annexedReferences } from '../../documents/annexed-references.ts'
import type { DocumentTree, Line } from '../../documents/document-tree.ts'
import { finalReportDocument } from '../../documents/final-report.ts'
import { minutesDocument } from '../../documents/minutes.ts'
import { missionBriefDocument } from '../../documents/mission-brief.ts'
import { monthlyReportDocument } from '../../documents/monthly-report.ts'
import { playbookDocument } from '../../documents/playbook.ts'
import { proposalDocument } from '../../documents/proposal.ts'
import type { Change } from '../../documents/tree-diff/change.ts'
import { changeLine } from '../../documents/tree-diff/change-line.ts'
import { treeChanges } from '../../documents/tree-diff.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { typeset } from '../../french/writing.ts'
import type { Edits } from './import-plan.ts'
import type { EditedRecord } from './merged-row.ts'

/** One thing that will not be as it was, and the section of the document where it stands. */
export type EditedLine = { readonly where: string; readonly line: Line }

export type EditedChanges = {
  /** What bringing the document in changes. */
  readonly changed: readonly EditedLine[]
  /** What the record says and the document does not. */
  readonly absent: readonly EditedLine[]
}

/** What a document of ours that comes back does to its record, as one reads it in that document. */
export function editedChanges({ record, before, kept, bare }: Edits, today: string): EditedChanges {
  const [was, whole, rest] = [before, kept, bare].map(each => pagesOf(each, record, today))
  return {
    changed: linesBetween(was, whole, changeIn),
    absent: eachOnce(linesBetween(whole, rest, goneIn)),
  }
}

function linesBetween(
  before: DocumentTree | undefined,
  after: DocumentTree | undefined,
  lineOf: (change: Change) => Line | undefined,
): EditedLine[] {
  if (before === undefined || after === undefined) return []
  return treeChanges(before, after).flatMap(({ path, changes }) => {
    const lines = changes.map(lineOf).filter(line => line !== undefined)
    return lines.map(line => ({ where: path.join(' › '), line }))
  })
}

function changeIn(change: Change): Line | undefined {
  return change.kind === 'look' ? undefined : changeLine(change)
}

/** What is gone, as it stands in the record; the totals that follow are not told. */
function goneIn(change: Change): Line | undefined {
  switch (change.kind) {
    case 'removed':
      return [{ text: change.text }]
    case 'value':
      return change.after === '' ? [{ text: labelled(change.label, change.before) }] : undefined
    case 'reworded':
      return changeLine(change)
    default:
      return undefined
  }
}

function labelled(label: string, value: string): string {
  return label === '' ? value : typeset(`${label} : ${value}`)
}

/** A drawing says again what its table says: of two lines of a section that begin alike, the first. */
function eachOnce(lines: readonly EditedLine[]): EditedLine[] {
  const begins = lines.map(({ where, line }) => `${where} ${line[0]?.text.split(',')[0]}`)
  return lines.filter((_, index) => begins.indexOf(begins[index] ?? '') === index)
}

function pagesOf(
  workspace: Workspace,
  { table, id }: EditedRecord,
  today: string,
): DocumentTree | undefined {
  const { firm } = workspace
  const row = workspace[table].find(each => each.id === id)
  const owner = row !== undefined && 'clientId' in row ? row.clientId : undefined
  const client = workspace.clients.find(each => each.id === owner)
  const around = client && { client, firm, today }
  switch (table) {
    case 'playbooks': {
      const playbook = workspace.playbooks.find(each => each.id === id)
      return playbook && playbookDocument({ playbook, firm, today })
    }
    case 'missions': {
      const mission = workspace.missions.find(each => each.id === id)
      return mission && around && missionBriefDocument({ mission, ...around })
    }
    case 'meetings': {
      const meeting = workspace.meetings.find(each => each.id === id)
      return meeting && around && minutesDocument({ meeting, ...around })
    }
    case 'proposals': {
      const proposal = workspace.proposals.find(each => each.id === id)
      if (proposal === undefined || around === undefined) return undefined
      const references = annexedReferences(proposal, { ...workspace, today })
      return proposalDocument({ proposal, references, ...around })
    }
    case 'reports':
      return reportPages(workspace, id, around)
  }
}

function reportPages(
  { reports, missions, followUps }: Workspace,
  id: string,
  around:
    | Pick<Parameters<typeof monthlyReportDocument>[0], 'client' | 'firm' | 'today'>
    | undefined,
): DocumentTree | undefined {
  const report = reports.find(each => each.id === id)
  if (report === undefined || around === undefined) return undefined
  const mission = missions.find(each => each.id === report.missionId)
  const said = followUps.filter(({ missionId }) => missionId === mission?.id)
  return report.kind === 'final'
    ? finalReportDocument({ report, mission, followUps: said, ...around })
    : monthlyReportDocument({ report, mission, ...around })
}
