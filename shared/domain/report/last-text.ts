import type { Report } from './report.ts'

/** A part of a report that can be taken from the last one. */
export type ReportPart =
  | 'statusReason'
  | 'summary'
  | 'highlights'
  | 'deliverables'
  | 'alerts'
  | 'budget'
  | 'milestones'
  | 'kpis'
  | 'risks'
  | 'nextSteps'
  | 'satisfaction'
  | 'requests'
  | 'roi'
  | 'lessons'
  | 'recommendations'
  | 'recommendationsByTerm'
  | 'conclusion'

/** What is written by hand each month; the rest is known from the mission. */
export const writtenParts: readonly ReportPart[] = [
  'summary',
  'highlights',
  'alerts',
  'nextSteps',
  'satisfaction',
  'requests',
  'roi',
  'lessons',
  'recommendations',
  'recommendationsByTerm',
  'conclusion',
]

/** The report with those parts as the last one had them; what that one left empty stays as it is. */
export function withPartsOf(last: Report, report: Report, parts: readonly ReportPart[]): Report {
  const taken = partsTold(last, parts).map(part => [part, last[part]])
  return { ...report, ...Object.fromEntries(taken) }
}

/** Those of the parts that the last report has something in. */
export function partsTold(last: Report, parts: readonly ReportPart[]): ReportPart[] {
  return parts.filter(part => !isEmpty(last[part]))
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}
