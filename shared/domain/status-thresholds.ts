import * as z from 'zod'
import { Percent, record } from './scalars.ts'

/** From where a mission's status turns amber, then red; what is absent takes its usual value. */
export const StatusThresholds = record({
  /** Landing above the budget, in percent of the budget. */
  budget: z.tuple([Percent, Percent]).optional(),
  /** Spending ahead of progress, in points of percent. */
  burn: z.tuple([Percent, Percent]).optional(),
  /** Slip of the latest milestone, in working days. */
  slip: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).optional(),
  /** Satisfaction under this share of its scale, in percent. */
  satisfaction: z.tuple([Percent, Percent]).optional(),
})
export type StatusThresholds = z.infer<typeof StatusThresholds>
