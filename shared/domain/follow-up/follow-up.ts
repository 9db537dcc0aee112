import * as z from 'zod'
import { Id, IsoDate, Prose, record, Text, tracked } from '../../values/scalars.ts'

/** `nps` is the answer to « would you recommend us », 0 to 10; the net promoter score is computed from many. */
export const FollowUp = record({
  ...tracked,
  missionId: Id,
  due: IsoDate,
  kind: z.enum(['1m', '3m', '6m', 'other']),
  done: z.union([z.boolean(), IsoDate]).optional(),
  nps: z.int().min(0).max(10).optional(),
  feedback: Prose.optional(),
  upsell: Text.optional(),
  testimonial: record({ text: Prose, consent: z.union([Text, z.boolean()]) }).optional(),
})
export type FollowUp = z.infer<typeof FollowUp>
