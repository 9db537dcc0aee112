import type { RecordPlace } from './finding.ts'

/**
 * The section of a document's editor that fills in a field: its own, or the one that holds it beside
 * others. Undefined where the field is in none, as a mention that is missing.
 */
export function sectionOfPath({
  table,
  path: [field, part],
}: Pick<RecordPlace, 'table' | 'path'>): string | undefined {
  if (field === undefined) return undefined
  const own = holders[table]
  return own?.[`${field}.${part}`] ?? own?.[field] ?? String(field)
}

/** By field, or by the part of a field: `team.client`. */
const holders: Partial<Record<RecordPlace['table'], Readonly<Record<string, string>>>> = {
  missions: {
    title: 'identity',
    contact: 'identity',
    author: 'identity',
    createdOn: 'identity',
    start: 'identity',
    end: 'identity',
    statedDuration: 'identity',
    situation: 'context',
    trigger: 'context',
    painPoints: 'context',
    objective: 'objectives',
    secondaryObjectives: 'objectives',
    kpis: 'objectives',
    constraints: 'frame',
    successFactors: 'frame',
    'team.client': 'clientTeam',
    statedDays: 'phases',
    team: 'firmTeam',
    'budget.envelope': 'envelope',
    'budget.stated': 'envelope',
    budget: 'lines',
    timeEntries: 'time',
  },
  clients: {
    name: 'client',
    sector: 'client',
    revenue: 'client',
    headcount: 'client',
    customers: 'client',
    zones: 'client',
    history: 'client',
    profile: 'client',
    address: 'client',
    siren: 'client',
  },
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
