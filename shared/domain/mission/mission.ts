import * as z from 'zod'
import { Days, Id, IsoDate, Prose, record, Text, tracked } from '../../values/scalars.ts'
import { Budget } from '../budget/budget.ts'
import { Contact } from '../client/client.ts'
import { Kpi, Member, Milestone, NextStep, Phase, Risk } from '../plan/plan.ts'

/** Days that somebody of the firm worked; `lineId` is the budget line they count against. */
export const TimeEntry = record({
  id: Id,
  date: IsoDate,
  person: Text,
  days: Days,
  lineId: Id.optional(),
  note: Text.optional(),
})
export type TimeEntry = z.infer<typeof TimeEntry>

export const Mission = record({
  ...tracked,
  clientId: Id,
  title: Text.optional(),
  createdOn: IsoDate.optional(),
  author: Text.optional(),
  contact: Contact.optional(),
  situation: z.array(Text).default([]),
  trigger: z.array(Text).default([]),
  painPoints: z.array(Text).default([]),
  objective: Prose.default(''),
  secondaryObjectives: z.array(Text).default([]),
  kpis: z.array(Kpi).default([]),
  phases: z.array(Phase).default([]),
  budget: Budget.default({ lines: [] }),
  timeEntries: z.array(TimeEntry).default([]),
  start: IsoDate.optional(),
  end: IsoDate.optional(),
  /** The duration as a document states it, kept beside the one computed from the dates. */
  statedDuration: Text.optional(),
  /** The days of all phases as a document states them, beside their sum. */
  statedDays: Days.optional(),
  milestones: z.array(Milestone).default([]),
  team: record({
    client: z.array(Member).default([]),
    firm: z.array(Member).default([]),
  }).default({ client: [], firm: [] }),
  constraints: z.array(Text).default([]),
  risks: z.array(Risk).default([]),
  successFactors: z.array(Text).default([]),
  nextSteps: z.array(NextStep).default([]),
  /** How it is shown to others once finished; `hidden` are words that would tell whose it is. */
  reference: record({
    isAnonymous: z.boolean().optional(),
    hidden: z.array(Text).default([]),
  }).optional(),
  /** What an import did not understand, with the heading it stood under: kept, never dropped. */
  notes: z.array(record({ heading: Text.optional(), text: Text })).default([]),
})
export type Mission = z.infer<typeof Mission>
