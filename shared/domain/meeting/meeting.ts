import * as z from 'zod'
import { Id, IsoDate, Prose, record, Text, tracked } from '../../values/scalars.ts'
import { Member, Note } from '../plan/plan.ts'

export const Action = record({
  /** The same in every meeting that carries the action over. */
  id: Id.optional(),
  title: Text,
  owner: Text.optional(),
  due: IsoDate.optional(),
  status: z.enum(['todo', 'doing', 'done']).default('todo'),
  /** When an earlier meeting decided it, where this one only carries it over. */
  decidedOn: IsoDate.optional(),
})
export type Action = z.infer<typeof Action>

const AgendaItem = record({
  title: Text,
  minutes: z.number().nonnegative(),
  startedAt: Text.optional(),
  endedAt: Text.optional(),
})

const StickyNote = record({
  id: Id,
  text: Text,
  author: Text.optional(),
  group: Text.optional(),
  votes: z.int().nonnegative().optional(),
})

const MatrixEntry = record({
  title: Text,
  impact: z.union([Text, z.number()]),
  effort: z.union([Text, z.number()]),
  priority: z.union([Text, z.number()]).optional(),
  action: Text.optional(),
})

/** `scores` maps a criterion to the mark it got, in figures or in words. */
const Competitor = record({
  name: Text,
  scores: z.record(z.string(), z.union([Text, z.number()])),
  strengths: z.union([Text, z.array(Text)]).optional(),
  weaknesses: z.union([Text, z.array(Text)]).optional(),
})

export const Meeting = record({
  ...tracked,
  clientId: Id,
  missionId: Id.optional(),
  kind: z.enum(['workshop', 'kickoff', 'steering', 'other']),
  title: Text,
  date: IsoDate.optional(),
  /** The hours it was called for, as `14:05` or `14h05`. */
  startsAt: Text.optional(),
  endsAt: Text.optional(),
  place: Text.optional(),
  facilitator: Text.optional(),
  participants: z.array(Member).default([]),
  agenda: z.array(AgendaItem).default([]),
  sections: z.array(record({ title: Text, notes: Prose })).default([]),
  quotes: z.array(record({ author: Text, text: Prose })).default([]),
  decisions: z.array(record({ title: Text, reason: Prose.optional() })).default([]),
  actions: z.array(Action).default([]),
  board: record({ notes: z.array(StickyNote).default([]) }).default({ notes: [] }),
  matrix: z.array(MatrixEntry).default([]),
  benchmark: z.array(Competitor).default([]),
  /** What the benchmark's marks in figures are out of: 10 in `7/10`. */
  benchmarkScale: z.number().positive().optional(),
  feedback: z.array(record({ author: Text, text: Prose })).default([]),
  notes: z.array(Note).optional(),
})
export type Meeting = z.infer<typeof Meeting>
