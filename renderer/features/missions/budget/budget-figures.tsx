import {
  budgetRemaining,
  budgetSpent,
  budgetTotal,
} from '../../../../shared/domain/budget/budget.ts'
import { budgetLanding } from '../../../../shared/domain/budget/landing.ts'
import { timedBudget } from '../../../../shared/domain/budget/time-entries.ts'
import { withVat } from '../../../../shared/domain/budget/vat.ts'
import { formatEuros, formatPercent } from '../../../../shared/french/writing.ts'
import { KeyFigure, KeyFigures } from '../../../ui/page/key-figure.tsx'
import type { MissionTab } from '../editing.ts'

export function BudgetFigures({ mission, firm }: MissionTab) {
  const budget = timedBudget(mission)
  const total = budgetTotal(budget)
  const spent = budgetSpent(budget)
  const remaining = budgetRemaining(budget)
  const taxed = withVat(total, firm.vatRate)
  const landing = budgetLanding(budget)
  return (
    <KeyFigures>
      <KeyFigure
        label="Prévu HT"
        value={formatEuros(total)}
        detail={envelopeGap(budget, total)}
        tone={total > (budget.envelope ?? total) ? 'warning' : 'plain'}
      />
      <KeyFigure
        label={firm.vatRate === 0 ? 'TVA non applicable' : `TVA ${formatPercent(firm.vatRate)}`}
        value={formatEuros(taxed.vat)}
      />
      <KeyFigure label="Prévu TTC" value={formatEuros(taxed.gross)} />
      <KeyFigure
        label="Consommé HT"
        value={formatEuros(spent)}
        detail={total > 0 ? `${Math.round((spent / total) * 100)}\u00a0% du prévu` : undefined}
      />
      <KeyFigure
        label="Reste HT"
        value={formatEuros(remaining)}
        tone={remaining < 0 ? 'bad' : 'plain'}
        detail={landing > total ? `Atterrissage ${formatEuros(landing)}` : undefined}
      />
    </KeyFigures>
  )
}

function envelopeGap(budget: { envelope?: number | undefined }, total: number): string {
  if (budget.envelope === undefined) return 'Enveloppe non renseignée'
  const gap = budget.envelope - total
  if (gap === 0) return 'Égal à l’enveloppe'
  return gap > 0
    ? `${formatEuros(gap)} sous l’enveloppe`
    : `${formatEuros(-gap)} au-dessus de l’enveloppe`
}
