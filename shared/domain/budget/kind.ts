import type { BudgetKind } from './budget.ts'

/** What each kind of expense is called on screen and in documents. */
export const budgetKindLabels: Record<BudgetKind, string> = {
  consulting: 'Honoraires',
  expenses: 'Frais et déplacements',
  thirdParty: 'Prestataires',
  licence: 'Licences',
  other: 'Autres',
}
