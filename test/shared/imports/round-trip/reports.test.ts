import { describe, expect, test } from 'vitest'
import { finalReportDocument } from '../../../../shared/documents/final-report.ts'
import { markdownFile } from '../../../../shared/documents/markdown-file.ts'
import { monthlyReportDocument } from '../../../../shared/documents/monthly-report.ts'
import { measure } from '../../../../shared/documents/parts/objectives.ts'
import {
  finalBudget,
  finalDeliverables,
  finalKpis,
  finalMilestones,
} from '../../../../shared/documents/report/outcome.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import type { Kpi } from '../../../../shared/domain/plan/plan.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { fc } from '../../../properties.ts'
import { lost, readBack } from './comparison.ts'
import { reports } from './generated-reports.ts'

/**
 * Identities, the notes that an import left, and in a budget what its client does not read: what a line
 * pays for in our own sorting, and its day rate.
 */
const unprinted = new Set('id clientId missionId notes kind dayRate'.split(' '))

const nothing = { lost: [], invented: [] }
const compared = (source: object, read: object | undefined) => ({
  lost: lost(source, read, unprinted),
  invented: lost(read, source, unprinted),
})

/** A measure is printed with its unit. */
function asPrinted(report: Report): Report {
  return { ...report, kpis: report.kpis.map(withUnits) }
}

function withUnits({ unit, baseline, target, actual, ...kpi }: Kpi): Kpi {
  return {
    ...kpi,
    baseline: measure(baseline, unit),
    target: measure(target, unit),
    actual: measure(actual, unit),
  }
}

describe('Reports exported as Markdown come back with what they hold, and nothing else', () => {
  test.each(['monthly', 'final'] as const)('%s', async kind => {
    const pairs = await readBack(kind)
    expect(pairs.length).toBeGreaterThan(0)
    for (const { name, content, workspace } of pairs) {
      if (content.kind !== 'monthly' && content.kind !== 'final') continue
      const source = workspace.reports.find(({ date }) => date === content.report.date)
      const mission = workspace.missions.find(({ id }) => id === source?.missionId)
      const whole = source && asPrinted(kind === 'final' ? withMission(source, mission) : source)
      expect({ name, ...compared(whole ?? {}, content.report) }).toEqual({ name, ...nothing })
    }
  })
})

/** A final report prints of its mission what it does not tell itself. */
function withMission(report: Report, mission: Mission | undefined): Report {
  const sources = { report, mission }
  return {
    ...report,
    kpis: [...finalKpis(sources)],
    milestones: [...finalMilestones(sources)],
    deliverables: [...finalDeliverables(sources)],
    budget: finalBudget(sources),
  }
}

test('So do any others, whatever people typed in them', () => {
  fc.assert(
    fc.property(reports, report => {
      expect(compared(asPrinted(report), printedAndRead(report))).toEqual(nothing)
    }),
    { numRuns: 60 },
  )
})

function printedAndRead(report: Report): object | undefined {
  const client = { id: report.clientId, name: 'Ateliers du Lac', contacts: [] }
  const print = report.kind === 'final' ? finalReportDocument : monthlyReportDocument
  const tree = print({ report, client, firm: emptyFirm(), today: '2026-01-15' })
  const read = importDocument(markdownFile(tree), { newId: () => 'new', today: '2026-01-15' })
  if (read.kind === 'refused' || read.document.content.kind !== report.kind) return undefined
  if (!('report' in read.document.content)) return undefined
  expect(read.document.content.clientName).toBe(client.name)
  expect(read.document.content.printed).toBeDefined()
  return read.document.content.report
}
