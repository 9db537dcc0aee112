import * as z from 'zod'
import { Cents, Id, IsoDate, Prose, record, Text, tracked } from '../../values/scalars.ts'
import { Budget } from '../budget/budget.ts'
import { Deliverable, Kpi, Milestone, Note, Period, Risk } from '../plan/plan.ts'

export const Alert = record({
  title: Text,
  problem: Prose.optional(),
  options: z.array(record({ label: Text, chosen: z.boolean().optional() })).default([]),
  decision: Text.optional(),
  date: IsoDate.optional(),
  reason: Prose.optional(),
  impact: Text.optional(),
})
export type Alert = z.infer<typeof Alert>

/** `stated` keeps the returns a document claims, beside the one computed from costs and gains. */
export const Roi = record({
  costs: z.array(record({ label: Text, amount: Cents })).default([]),
  gains: z.array(record({ label: Text, amount: Cents })).default([]),
  stated: z.array(record({ label: Text.optional(), percent: z.number() })).optional(),
})
export type Roi = z.infer<typeof Roi>

const Highlight = record({ tone: z.enum(['good', 'warning', 'bad', 'info']), text: Text })
/** `consent` says where its author lets it be published; without it, the quote stays with the client. */
const Quote = record({
  author: Text.optional(),
  date: IsoDate.optional(),
  text: Prose,
  consent: Text.optional(),
  /** Said in a survey that promised to name nobody. */
  anonymous: z.boolean().optional(),
})
const Score = record({ label: Text, value: z.number(), max: z.number().positive() })

export const Report = record({
  ...tracked,
  clientId: Id,
  missionId: Id.optional(),
  kind: z.enum(['monthly', 'final']),
  title: Text,
  date: IsoDate.optional(),
  period: Period.optional(),
  authors: z.array(Text).default([]),
  status: z.enum(['green', 'amber', 'red', 'done']).default('green'),
  /** Why the status is not the one that the thresholds give; printed under it. */
  statusReason: Prose.optional(),
  summary: Prose.default(''),
  highlights: z.array(Highlight).default([]),
  deliverables: z.array(Deliverable).default([]),
  alerts: z.array(Alert).default([]),
  budget: Budget.default({ lines: [] }),
  milestones: z.array(Milestone).default([]),
  kpis: z.array(Kpi).default([]),
  risks: z.array(Risk).default([]),
  nextSteps: z.array(record({ when: Text.optional(), items: z.array(Text) })).default([]),
  satisfaction: record({
    quotes: z.array(Quote).default([]),
    scores: z.array(Score).default([]),
  }).default({ quotes: [], scores: [] }),
  requests: z
    .array(record({ date: IsoDate.optional(), request: Text, answer: Text.optional() }))
    .default([]),
  /** What the mission brought that no amount tells. */
  benefits: z.array(Text).optional(),
  roi: Roi.optional(),
  lessons: record({ good: z.array(Text), improve: z.array(Text) }).optional(),
  recommendations: z.array(Text).default([]),
  /** « Court terme », « Moyen terme »…: beside those of no term. */
  recommendationsByTerm: z.array(record({ term: Text, items: z.array(Text) })).default([]),
  /** Planned and actual course of the phases, told by a final report. */
  phases: z
    .array(record({ name: Text, planned: Period.optional(), actual: Period.optional() }))
    .default([]),
  conclusion: Prose.optional(),
  nextReportOn: IsoDate.optional(),
  notes: z.array(Note).optional(),
})
export type Report = z.infer<typeof Report>
