import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sectionsOf } from '../../../../renderer/features/reports/editor/sections.ts'
import { finalReportDocument } from '../../../../shared/documents/final-report.ts'
import { monthlyReportDocument } from '../../../../shared/documents/monthly-report.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { Workspace } from '../../../../shared/domain/workspace/workspace.ts'

const sample = Workspace.parse(JSON.parse(readFileSync('resources/sample-workspace.json', 'utf8')))

/** Every part filled, by whichever report of the sample says something in it. */
function fullReport(kind: Report['kind']): Report {
  const isTold = (value: unknown) => value !== undefined && JSON.stringify(value).length > 2
  const told = sample.reports.flatMap(report =>
    Object.entries(report).filter(([, value]) => isTold(value)),
  )
  const [first] = sample.reports
  if (first === undefined) throw new Error('no sample report')
  return { ...Object.fromEntries(told), ...first, ...Object.fromEntries(told), kind } as Report
}

const cases = [
  ['monthly', 'green'],
  ['monthly', 'done'],
  ['final', 'done'],
] as const

for (const [kind, status] of cases) {
  it(`brings the preview to a heading that a ${kind} report (${status}) has, in its order`, () => {
    const report = { ...fullReport(kind), status }
    const mission = sample.missions.find(({ id }) => id === report.missionId)
    const client = sample.clients.find(({ id }) => id === report.clientId)
    if (client === undefined) throw new Error('no client')
    const { firm } = sample
    const followUps = sample.followUps.filter(({ testimonial }) => testimonial !== undefined)
    const sources = { report, client, mission, firm, today: '2024-12-01' }
    const { blocks } =
      kind === 'final'
        ? finalReportDocument({ ...sources, followUps })
        : monthlyReportDocument(sources)
    const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
    const places = sectionsOf(report).flatMap(({ heading }) =>
      heading === undefined ? [] : [headings.findIndex(text => text.startsWith(heading))],
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
}
