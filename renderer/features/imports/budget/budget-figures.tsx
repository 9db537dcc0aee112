import { formatEuroRange } from '../../../../shared/french/writing.ts'
import type { Figure } from '../../../../shared/imports/budget/taken/budget-figures.ts'
import { marginWords } from '../../../../shared/imports/budget/told-changes.ts'
import styles from './budget.module.css'

/** The totals before and after what is ticked, and what is left of the envelope. */
export function BudgetFigures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures} aria-live="polite">
      {figures.map(({ label, before, after, margin }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{`${formatEuroRange(before)} → ${formatEuroRange(after)}`}</dd>
          {margin !== undefined && (
            <dd className={styles.margin} data-tone={margin < 0 ? 'bad' : undefined}>
              {marginWords(margin)}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
