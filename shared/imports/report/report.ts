import type { Report } from '../../domain/report/report.ts'
import type { Left } from '../outline/reading.ts'
import { assembledReport, type ToldReport } from './assembled-report.ts'
import { dividedReport } from './divided-report.ts'
import { headedReport } from './headed-report.ts'
import { leftOverReport } from './left-over.ts'
import { readFigures, readWords } from './read-sections.ts'

export type ReportReading = {
  readonly report: ToldReport
  readonly clientName: string
  /** What it tells of the mission itself. */
  readonly objectives: readonly string[]
  readonly unrecognised: readonly Left[]
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A monthly or a final report in Markdown or plain text, section by section. */
export function readReport(
  text: string,
  kind: Report['kind'],
  { newId, today }: Surroundings,
): ReportReading {
  const parts = dividedReport(text, kind, today)
  const head = headedReport(parts)
  const figures = readFigures(parts, newId)
  const id = newId()
  const words = readWords(parts, newId)
  const leftOver = leftOverReport(parts, figures, words.opening)
  return {
    report: assembledReport(parts, { id, head, figures, words, leftOver }),
    clientName: head.clientName,
    objectives: words.objectives,
    unrecognised: leftOver,
  }
}
