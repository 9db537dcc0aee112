import * as z from 'zod'
import { present } from '../../values/present.ts'
import { Percent, record } from '../../values/scalars.ts'

const Count = z.int().nonnegative()

/** From where a mission's status turns amber, then red; what is absent takes its usual value. */
export const StatusThresholds = record({
  /** Landing above the budget, in percent of the budget. */
  budget: z.tuple([Percent, Percent]).optional(),
  /** Spending ahead of progress or of the calendar, in points of percent. */
  burn: z.tuple([Percent, Percent]).optional(),
  /** Progress behind the calendar, in points of percent. */
  time: z.tuple([Percent, Percent]).optional(),
  /** Slip of the milestone that is most late, in working days. */
  slip: z.tuple([Count, Count]).optional(),
  /** Number of grave risks. */
  risks: z.tuple([Count, Count]).optional(),
  /** Satisfaction under this share of its scale, in percent. */
  satisfaction: z.tuple([Percent, Percent]).optional(),
})
export type StatusThresholds = z.infer<typeof StatusThresholds>

export type ThresholdName = 'budget' | 'burn' | 'time' | 'slip' | 'risks' | 'satisfaction'

/** Amber, then red. */
export type Threshold = readonly [amber: number, red: number]

export const usualThresholds: Readonly<Record<ThresholdName, Threshold>> = {
  budget: [5, 10],
  burn: [10, 20],
  time: [20, 40],
  slip: [5, 10],
  risks: [1, 3],
  satisfaction: [70, 50],
}

/** The firm's own thresholds, and the usual ones for what it leaves open. */
export function thresholdsOf(firm: {
  readonly statusThresholds?: StatusThresholds | undefined
}): Readonly<Record<ThresholdName, Threshold>> {
  return { ...usualThresholds, ...present(firm.statusThresholds ?? {}) }
}

/** Red comes after amber: further up where more is worse, further down for satisfaction. */
export function isInOrder(name: ThresholdName, [amber, red]: Threshold): boolean {
  return name === 'satisfaction' ? red <= amber : red >= amber
}

/** What is the usual value is left unsaid, so that it follows the usual one. */
export function withThreshold(
  thresholds: StatusThresholds | undefined,
  name: ThresholdName,
  [amber, red]: Threshold,
): StatusThresholds | undefined {
  const { [name]: _before, ...others } = thresholds ?? {}
  const [usualAmber, usualRed] = usualThresholds[name]
  const isUsual = amber === usualAmber && red === usualRed
  const kept: StatusThresholds = isUsual ? others : { ...others, [name]: [amber, red] }
  return Object.keys(kept).length === 0 ? undefined : kept
}
