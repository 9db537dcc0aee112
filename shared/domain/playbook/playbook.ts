import * as z from 'zod'
import { Id, IsoDate, Prose, record, Text, tracked } from '../../values/scalars.ts'
import { Note } from '../plan/plan.ts'

export const PlaybookRun = record({
  id: Id,
  missionId: Id.optional(),
  leadId: Id.optional(),
  label: Text.optional(),
  startedOn: IsoDate,
  endedOn: IsoDate.optional(),
  /** Steps and items in their words as they were ticked: a later wording leaves them told. */
  ticks: z.array(record({ step: Text, item: Text, on: IsoDate })).default([]),
})
export type PlaybookRun = z.infer<typeof PlaybookRun>

export const Playbook = record({
  ...tracked,
  kind: z.enum(['qualification', 'delivery', 'followUp', 'other']),
  title: Text,
  steps: z
    .array(record({ title: Text, gate: z.boolean().optional(), items: z.array(Text).default([]) }))
    .default([]),
  /** What stands beside its steps: what it is for, what it is measured by; `after` where it stands below them. */
  about: z
    .array(
      record({ title: Text, items: z.array(Text).default([]), after: z.literal(true).optional() }),
    )
    .optional(),
  notes: z.array(Note).optional(),
  /** E-mails to send on the way; `{{client}}` and the like are filled in when one is copied. */
  templates: z.array(record({ title: Text, subject: Text.optional(), text: Prose })).default([]),
  /** The times it was followed, for a mission or a prospect: which items were ticked, and when. */
  runs: z.array(PlaybookRun).default([]),
})
export type Playbook = z.infer<typeof Playbook>
