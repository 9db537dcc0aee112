import type * as z from 'zod'
import { IsoDate, record, Text, tracked } from '../../values/scalars.ts'

/** Why something that a check found is right as it is; `finding` is the key of what was found. */
export const Justification = record({
  ...tracked,
  finding: Text,
  reason: Text,
  on: IsoDate,
})
export type Justification = z.infer<typeof Justification>
