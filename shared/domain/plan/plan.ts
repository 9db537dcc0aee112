import * as z from 'zod'
import { Days, Id, IsoDate, Percent, Prose, record, Text } from '../../values/scalars.ts'

/** A period known by its words, by its dates, or by both. */
export const Period = record({
  label: Text,
  start: IsoDate.optional(),
  end: IsoDate.optional(),
})
export type Period = z.infer<typeof Period>

export const Deliverable = record({
  id: Id,
  title: Text,
  status: z.enum(['todo', 'doing', 'done']).default('todo'),
  progress: Percent.optional(),
  due: IsoDate.optional(),
  notes: Prose.optional(),
})
export type Deliverable = z.infer<typeof Deliverable>

/** `person` is a person's id, or the name as a document gives it. */
export const Effort = record({ person: Text, days: Days })
export type Effort = z.infer<typeof Effort>

export const Phase = record({
  id: Id,
  name: Text,
  period: Period.optional(),
  objectives: z.array(Text).default([]),
  deliverables: z.array(Deliverable).default([]),
  effort: z.array(Effort).default([]),
})
export type Phase = z.infer<typeof Phase>

export const Milestone = record({
  id: Id,
  title: Text,
  planned: IsoDate.optional(),
  revised: IsoDate.optional(),
  actual: IsoDate.optional(),
  /** The source's words where they say more than a date. */
  label: Text.optional(),
  /** The slip as a document states it: « +3 semaines », beside the one that is computed. */
  statedGap: Text.optional(),
  status: z.enum(['todo', 'doing', 'done', 'late']).default('todo'),
})
export type Milestone = z.infer<typeof Milestone>

export const Kpi = record({
  id: Id,
  label: Text,
  baseline: Text.optional(),
  target: Text.optional(),
  actual: Text.optional(),
  unit: Text.optional(),
  /** The gap as a document states it: « -83 % », beside the one that is computed. */
  statedGap: Text.optional(),
  /** A document ticks it as reached, « ✅ », whatever its figures say. */
  statedMet: z.boolean().optional(),
})
export type Kpi = z.infer<typeof Kpi>

export const Risk = record({
  id: Id,
  title: Text,
  probability: z.enum(['low', 'medium', 'high']).optional(),
  impact: z.enum(['low', 'medium', 'high', 'critical']).optional(),
  mitigation: Text.optional(),
})
export type Risk = z.infer<typeof Risk>

/** What an import did not understand, with the heading it stood under: kept, never dropped. */
export const Note = record({ heading: Text.optional(), text: Text })
export type Note = z.infer<typeof Note>

export const Member = record({ name: Text, role: Text.optional(), note: Text.optional() })
export type Member = z.infer<typeof Member>

export const NextStep = record({ when: Text.optional(), what: Text })
export type NextStep = z.infer<typeof NextStep>
