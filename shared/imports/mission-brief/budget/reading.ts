import type { Budget } from '../../../domain/budget/budget.ts'
import type { Left } from '../../outline/reading.ts'

/** What was read of a budget so far. */
export type BudgetReading = {
  readonly budget: Budget
  readonly left: readonly Left[]
  /** The envelope was but a wish: « Budget indicatif : entre 25 000 € et 30 000 € ». */
  readonly isRough?: boolean
  /** A sentence told a line more than the table that its total is of. */
  readonly isBeyondTable?: boolean
}
