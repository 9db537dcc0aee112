import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { referenceSections } from '../../../../renderer/features/references/editor/sections.ts'
import { referenceSheet } from '../../../../shared/documents/reference-sheet.ts'
import { lastReport, referenceMissions } from '../../../../shared/domain/reference/missions.ts'
import { Workspace } from '../../../../shared/domain/workspace/workspace.ts'

const sample: unknown = JSON.parse(readFileSync('resources/sample-workspace.json', 'utf8'))

it('brings the preview to a heading that the page has', () => {
  const { firm, clients, missions, reports, followUps } = Workspace.parse(sample)
  const today = '2024-12-01'
  const [mission] = referenceMissions(missions, reports, today)
  const client = clients.find(({ id }) => id === mission?.clientId)
  if (mission === undefined || client === undefined) throw new Error('no finished mission')
  const report = lastReport(mission, reports)
  const { blocks } = referenceSheet({ mission, client, firm, report, followUps, today })
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  const wanted = referenceSections.flatMap(({ heading }) => heading ?? [])
  expect(wanted.filter(heading => !headings.includes(heading))).toEqual([])
})
