import { describe, expect, it } from 'vitest'
import { annexedReferences } from '../../../shared/documents/annexed-references.ts'
import { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { finalReportDocument } from '../../../shared/documents/final-report.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { missionBriefDocument } from '../../../shared/documents/mission-brief.ts'
import { monthlyReportDocument } from '../../../shared/documents/monthly-report.ts'
import { playbookDocument } from '../../../shared/documents/playbook.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { referenceSheet } from '../../../shared/documents/reference-sheet.ts'
import { lastReport } from '../../../shared/domain/reference-missions.ts'
import { found, sampleWorkspace } from './sample-workspace.ts'

const today = '2024-11-20'
const workspace = sampleWorkspace()
const { clients, firm, followUps, meetings, missions, playbooks, proposals, reports } = workspace
const around = { firm, today }
const clientOf = (row: { clientId: string }) => found(clients.find(({ id }) => id === row.clientId))
const missionOf = (row: { missionId?: string | undefined }) =>
  missions.find(({ id }) => id === row.missionId)

const trees: [string, DocumentTree][] = [
  ...missions.map(mission =>
    named('brief', missionBriefDocument({ ...around, mission, client: clientOf(mission) })),
  ),
  ...proposals.map(proposal => {
    const references = annexedReferences(proposal, { ...workspace, today })
    const sources = { ...around, proposal, client: clientOf(proposal), references }
    return named('proposal', proposalDocument(sources))
  }),
  ...reports.map(report => {
    const sources = { ...around, report, client: clientOf(report), mission: missionOf(report) }
    return report.kind === 'final'
      ? named('final report', finalReportDocument({ ...sources, followUps }))
      : named('monthly report', monthlyReportDocument(sources))
  }),
  ...meetings.map(meeting => {
    const sources = { ...around, meeting, client: clientOf(meeting), mission: missionOf(meeting) }
    return named('minutes', minutesDocument(sources))
  }),
  ...playbooks.map(playbook => named('playbook', playbookDocument({ ...around, playbook }))),
  ...missions.map(mission => {
    const report = lastReport(mission, reports)
    const sources = { ...around, mission, client: clientOf(mission), report, followUps }
    return named('reference', referenceSheet(sources))
  }),
]

function named(kind: string, tree: DocumentTree): [string, DocumentTree] {
  return [`${kind} « ${tree.cover.title} »`, tree]
}

describe.each(trees)('The %s', (_, tree) => {
  it('is a valid tree', () => {
    expect(DocumentTree.parse(tree)).toEqual(tree)
  })

  it('goes down its headings one level at a time', () => {
    const levels = tree.blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  })

  it('has no heading above nothing, and none without words', () => {
    const bare = tree.blocks.filter((block, index) => {
      const next = tree.blocks[index + 1]
      if (block.kind !== 'heading') return false
      const isBelow = next?.kind === 'heading' && next.level > block.level
      return block.text.trim() === '' || next === undefined || (next.kind === 'heading' && !isBelow)
    })
    expect(bare).toEqual([])
  })

  it('has no table without a row, and no column without a word', () => {
    const empty = tree.blocks.filter(
      block =>
        block.kind === 'table' &&
        (block.rows.length === 0 ||
          block.columns.some((_column, index) =>
            block.rows.every(({ cells }) => !cells[index]?.line.some(({ text }) => text.trim())),
          )),
    )
    expect(empty).toEqual([])
  })
})
