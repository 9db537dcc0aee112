import * as z from 'zod'
import { record, Text, tracked } from './scalars.ts'

export const Playbook = record({
  ...tracked,
  kind: z.enum(['qualification', 'delivery', 'followUp', 'other']),
  title: Text,
  steps: z
    .array(record({ title: Text, gate: z.boolean().optional(), items: z.array(Text).default([]) }))
    .default([]),
})
export type Playbook = z.infer<typeof Playbook>
