import * as z from 'zod'
import {
  Cents,
  Days,
  Id,
  IsoDate,
  Percent,
  Prose,
  record,
  Text,
  tracked,
} from '../../values/scalars.ts'
import { BudgetKind } from '../budget/budget.ts'
import { Contact } from '../client/client.ts'
import { Kpi, Member, Milestone, NextStep, Note, Phase } from '../plan/plan.ts'

export const ProposalStatus = z.enum(['draft', 'sent', 'accepted', 'refused', 'expired'])
export type ProposalStatus = z.infer<typeof ProposalStatus>

export const OptionLine = record({
  label: Text,
  kind: BudgetKind.optional(),
  person: Text.optional(),
  days: Days.optional(),
  dayRate: Cents.nonnegative().optional(),
  /** The bottom of a range where `amountMax` is given. */
  amount: Cents.optional(),
  amountMax: Cents.optional(),
  /** True for what the client buys from somebody else: shown, but outside the firm's price. */
  billedByOthers: z.boolean().optional(),
})
export type OptionLine = z.infer<typeof OptionLine>

export const Option = record({
  id: Id,
  label: Text,
  description: Prose.optional(),
  recommended: z.boolean().optional(),
  /** True for what can be bought beside another option; the others stand in each other's place. */
  addOn: z.boolean().optional(),
  lines: z.array(OptionLine).default([]),
  /** Totals as a document states them; what is printed is computed from the lines. */
  total: Cents.optional(),
  totalMax: Cents.optional(),
  note: Prose.optional(),
})
export type Option = z.infer<typeof Option>

/** `option` is an option's id or label; without it the payment belongs to every option. */
export const Payment = record({
  option: Text.optional(),
  share: Percent,
  when: Text,
  /** As a document states it; what is printed is computed from the share. */
  amount: Cents.optional(),
  /** True where the stated amount includes VAT. */
  withVat: z.boolean().optional(),
  /** In percent, where the document states it; else it is the firm's. */
  vatRate: Percent.optional(),
})
export type Payment = z.infer<typeof Payment>

export const ScheduleLine = record({
  label: Text,
  duration: Text.optional(),
  start: IsoDate.optional(),
  end: IsoDate.optional(),
  /** The dates in the source's words. */
  dates: Text.optional(),
})
export type ScheduleLine = z.infer<typeof ScheduleLine>

export const Reference = record({
  client: Text,
  project: Text.optional(),
  result: Text.optional(),
  contact: Text.optional(),
})
export type Reference = z.infer<typeof Reference>

/** Conditions that a proposal between professionals gives. */
export const SaidTerm = z.enum([
  'vat',
  'payment',
  'latePenalty',
  'recoveryIndemnity',
  'earlyPayment',
  'cancellation',
  'validity',
])
export type SaidTerm = z.infer<typeof SaidTerm>

export const Proposal = record({
  ...tracked,
  clientId: Id,
  missionId: Id.optional(),
  version: z.int().positive().default(1),
  /** Unique in its year, such as `2024-007`. */
  number: Text.optional(),
  status: ProposalStatus.default('draft'),
  date: IsoDate.optional(),
  author: Text.optional(),
  recipient: Contact.default({ name: '' }),
  subject: Text.default(''),
  background: Prose.optional(),
  situation: z.array(Text).default([]),
  trigger: z.array(Text).default([]),
  objective: Prose.default(''),
  secondaryObjectives: z.array(Text).default([]),
  kpis: z.array(Kpi).default([]),
  phases: z.array(Phase).default([]),
  schedule: z.array(ScheduleLine).default([]),
  milestones: z.array(Milestone).default([]),
  team: z.array(Member).default([]),
  options: z.array(Option).default([]),
  payments: z.array(Payment).default([]),
  guarantees: z.array(Text).default([]),
  references: z.array(Reference).default([]),
  nextSteps: z.array(NextStep).default([]),
  /** What follows the proposal: sheets of finished missions, résumés of the team. */
  annexes: record({
    /** Ids of missions told on one page each, under their client's name or without it. */
    references: z.array(record({ missionId: Id, anonymous: z.boolean().optional() })).default([]),
    /** Ids of the firm's people. */
    resumes: z.array(Id).default([]),
  }).default({ references: [], resumes: [] }),
  validUntil: IsoDate.optional(),
  /** The whole duration as a document states it. */
  statedDuration: Text.optional(),
  /** Those that the document it was read from did not give; what is printed here gives them. */
  unsaidTerms: z.array(SaidTerm).optional(),
  notes: z.array(Note).optional(),
})
export type Proposal = z.infer<typeof Proposal>
