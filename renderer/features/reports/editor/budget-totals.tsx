import {
  type Budget,
  budgetRemaining,
  budgetSpent,
  budgetTotal,
} from '../../../../shared/domain/budget/budget.ts'
import { consumptionRate } from '../../../../shared/domain/budget/consumption.ts'
import { budgetLanding } from '../../../../shared/domain/budget/landing.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'
import { KeyFigure, KeyFigures } from '../../../ui/page/key-figure.tsx'

type Properties = {
  readonly budget: Budget
  /** Nothing is going to land anywhere any more. */
  readonly isOver: boolean
}

export function BudgetTotals({ budget, isOver }: Properties) {
  const rate = consumptionRate(budget)
  const remaining = budgetRemaining(budget)
  return (
    <KeyFigures>
      <KeyFigure label="Prévu HT" value={formatEuros(budgetTotal(budget))} />
      <KeyFigure
        label="Consommé HT"
        value={formatEuros(budgetSpent(budget))}
        tone={remaining < 0 ? 'bad' : 'plain'}
        detail={spentDetail(remaining, rate)}
      />
      {!isOver && <Landing budget={budget} />}
    </KeyFigures>
  )
}

function spentDetail(remaining: number, rate: number | undefined): string {
  const left = `reste ${formatEuros(remaining)}`
  return rate === undefined ? left : `${Math.round(rate)}\u00a0%, ${left}`
}

function Landing({ budget }: { readonly budget: Budget }) {
  const landing = budgetLanding(budget)
  const over = landing - (budget.envelope ?? budgetTotal(budget))
  return (
    <KeyFigure
      label="Atterrissage HT"
      value={formatEuros(landing)}
      tone={over > 0 ? 'warning' : 'plain'}
      detail={over > 0 ? `${formatEuros(over)} au-dessus` : undefined}
    />
  )
}
