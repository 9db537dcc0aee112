import type { RecordPlace } from './finding.ts'

/**
 * The section of a document's editor that fills in a field: its own, or the one that holds it beside
 * others. Undefined where the field is in none, as a mention that is missing.
 */
export function sectionOfPath({
  table,
  path: [field],
}: Pick<RecordPlace, 'table' | 'path'>): string | undefined {
  if (field === undefined) return undefined
  return holders[table]?.[field] ?? String(field)
}

const holders: Partial<Record<RecordPlace['table'], Readonly<Record<string, string>>>> = {
  proposals: {
    recipient: 'address',
    subject: 'address',
    date: 'address',
    number: 'address',
    author: 'address',
    background: 'address',
    situation: 'context',
    trigger: 'context',
    objective: 'objectives',
    secondaryObjectives: 'objectives',
    kpis: 'objectives',
    phases: 'approach',
    schedule: 'planning',
    milestones: 'planning',
    statedDuration: 'planning',
    validUntil: 'validity',
  },
  reports: {
    title: 'identity',
    date: 'identity',
    period: 'identity',
    authors: 'identity',
    nextReportOn: 'identity',
    statusReason: 'status',
    summary: 'status',
    recommendationsByTerm: 'recommendations',
  },
  meetings: {
    title: 'session',
    date: 'session',
    startsAt: 'session',
    endsAt: 'session',
    place: 'session',
    facilitator: 'session',
    sections: 'content',
  },
}
