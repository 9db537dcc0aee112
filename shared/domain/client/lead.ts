import * as z from 'zod'
import { record, Text, tracked } from '../../values/scalars.ts'

/** Budget, authority, need, timing: the four questions that qualify a lead, answered in words or marks. */
const Answer = z.union([Text, z.number(), z.boolean()])

export const Lead = record({
  ...tracked,
  clientName: Text,
  contact: Text.optional(),
  source: Text.optional(),
  bant: record({ budget: Answer, authority: Answer, need: Answer, timing: Answer }),
  decision: z.enum(['go', 'no-go']).optional(),
  stage: Text,
  nextAction: Text.optional(),
})
export type Lead = z.infer<typeof Lead>
