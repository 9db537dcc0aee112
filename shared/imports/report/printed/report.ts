import type { Report } from '../../../domain/report/report.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Left } from '../../outline/reading.ts'
import { linesIn, linesOfBlocks, readWithoutAdded } from '../../printed/added-blocks.ts'
import { printedDay, printedDays } from '../../printed/dates.ts'
import { type PrintedDocument, printedDocument } from '../../printed/document.ts'
import { told } from '../../printed/table.ts'
import { printedAlerts } from './alerts.ts'
import { printedBudget } from './budget.ts'
import { printedMilestones, printedPlanningReview } from './calendar.ts'
import {
  printedConclusion,
  printedLessons,
  printedNextSteps,
  printedRecommendations,
  printedRequests,
} from './follow-through.ts'
import { printedKpis } from './measures.ts'
import { printedBenefits, printedReturn } from './return.ts'
import { printedQuotes, printedSatisfaction } from './sayings.ts'
import { printedStatus } from './status.ts'
import type { SectionReader, ToldReport } from './told-report.ts'
import { printedObjectives, printedRisks, printedWork } from './work.ts'

export type PrintedReport = {
  readonly report: Omit<Report, 'clientId'>
  readonly clientName: string
  readonly firmName?: string
  /** Those of the mission beside the main one, as a final report recalls them. */
  readonly objectives: readonly string[]
  /** What somebody wrote into it since. */
  readonly added: readonly Left[]
  readonly mission: { readonly missionTitle?: string; readonly objective?: string }
}

const kinds: Record<string, Report['kind']> = {
  'Rapport mensuel': 'monthly',
  'Rapport final': 'final',
}

/**
 * A report as our own renderer writes it in Markdown, read back to the letter, and what was added to it
 * since. Nothing where one of its sections is no longer ours: it is then read like everybody's.
 */
export function readPrintedReport(text: string, newId: () => string): PrintedReport | undefined {
  const document = printedDocument(text, Object.keys(kinds))
  if (document === undefined || !isCover(document)) return undefined
  const known = document.sections.filter(({ title }) => readers[title] !== undefined)
  const parts = known.map(section =>
    readWithoutAdded(section, each => readers[each.title]?.(each, newId)),
  )
  if (parts.length === 0 || !parts.every(part => part !== undefined)) return undefined
  const {
    objective,
    objectives = [],
    ...content
  } = Object.assign({}, ...parts.map(({ told }) => told)) as ToldReport
  const added = [
    ...linesOfBlocks(document.opening, ''),
    ...parts.flatMap(part => part.added),
    ...document.sections.filter(section => !known.includes(section)).flatMap(linesIn),
  ].toSorted((one, other) => one.line - other.line)
  return {
    report: {
      id: newId(),
      ...emptyReport,
      ...cover(document),
      ...whole(content),
      ...(added.length > 0 && { notes: added.map(({ line: _, ...note }) => note) }),
    },
    clientName: document.subtitle ?? '',
    ...(document.firmName !== undefined && { firmName: document.firmName }),
    objectives,
    added,
    mission: {
      ...told('missionTitle', document.facts.get('Mission') ?? ''),
      ...(objective !== undefined && { objective }),
    },
  }
}

const readers: Record<string, SectionReader> = {
  Synthèse: printedStatus,
  'Avancement des livrables': printedWork,
  'Objectifs et livrables': printedObjectives,
  'Alertes et décisions': printedAlerts,
  'Difficultés et résolutions': printedAlerts,
  Budget: printedBudget,
  'Bilan financier': printedBudget,
  Planning: printedMilestones,
  'Bilan du planning': printedPlanningReview,
  Indicateurs: printedKpis,
  Résultats: printedKpis,
  Bénéfices: printedBenefits,
  'Retour sur investissement': printedReturn,
  'Prochaines étapes': printedNextSteps,
  Risques: printedRisks,
  Satisfaction: printedSatisfaction,
  Témoignages: printedQuotes,
  'Demandes du client': printedRequests,
  Enseignements: printedLessons,
  Recommandations: printedRecommendations,
  Conclusion: printedConclusion,
}

const emptyReport = {
  authors: [],
  status: 'green',
  summary: '',
  highlights: [],
  deliverables: [],
  alerts: [],
  budget: { lines: [] },
  milestones: [],
  kpis: [],
  risks: [],
  nextSteps: [],
  requests: [],
  recommendations: [],
  recommendationsByTerm: [],
  phases: [],
} satisfies Partial<Report>

const coverLabels = [
  'Mission',
  'Période',
  'Rédigé par',
  'Contact',
  'Date',
  'Situation au',
  'Statut',
]

/** It tells its status, as ours always do, and nothing that reports do not: another firm’s may have our title. */
function isCover({ facts }: PrintedDocument): boolean {
  return facts.has('Statut') && [...facts.keys()].every(label => coverLabels.includes(label))
}

function cover({ kind, title, facts }: PrintedDocument) {
  const fact = (label: string) => facts.get(label) ?? ''
  const authors = fact('Rédigé par')
  return {
    kind: kinds[kind] ?? 'monthly',
    title,
    authors: authors === '' ? [] : authors.split(', '),
    ...told('date', printedDay(fact('Date')) ?? ''),
    ...periodIn(fact('Période')),
  }
}

/** « Avril 2024 », « Sprint 3 (1er – 15 avril 2024) ». */
function periodIn(text: string): Pick<Report, 'period'> {
  if (text === '') return {}
  const [, label = text, inside = ''] = /^(.*) \(([^()]+)\)$/su.exec(text) ?? []
  const dates = printedDays(inside)
  if (dates !== undefined) return { period: { label, ...dates } }
  const own = printedDays(text) ?? monthsIn(text)
  return { period: { label: text, ...own } }
}

/** « Mai à octobre 2024 »; not one day, nor a rough time. */
function monthsIn(text: string): { start: string; end: string } | undefined {
  const span = /\d{4}/.test(text) ? firstDateSpan(text, '2000-01-01') : undefined
  return span && { start: span.start, end: span.end }
}

/** The parts that stand in two sections, each in one place. */
function whole({ quotes = [], scores = [], costs = [], gains = [], stated, ...rest }: ToldReport) {
  const hasReturn = costs.length + gains.length + (stated?.length ?? 0) > 0
  return {
    ...rest,
    satisfaction: { quotes, scores },
    ...(hasReturn && { roi: { costs, gains, ...(stated !== undefined && { stated }) } }),
  }
}
