import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { type BudgetReturn, surelyTaken } from '../../../../shared/imports/budget/budget-return.ts'
import { withBudgetTaken } from '../../../../shared/imports/budget/taken/taken-budget.ts'
import type { ReturnedBudget } from '../reading/returned-budget.ts'

/** A budget that came back, and what its reader decides. */
export type BudgetReview = {
  readonly key: string
  readonly name: string
  readonly budget: BudgetReturn
  /** Changes, added and removed lines that are taken over. */
  readonly chosen: ReadonlySet<string>
  /** Of the fields changed on both sides: which value stays. */
  readonly decided: ReadonlyMap<string, Decision>
}

export type Decision = 'here' | 'told'

export function budgetReviewOf({ name, budget }: ReturnedBudget, key: string): BudgetReview {
  return { key, name, budget, chosen: surelyTaken(budget), decided: new Map() }
}

export function withChosen(
  review: BudgetReview,
  keys: readonly string[],
  isChosen: boolean,
): BudgetReview {
  const others = [...review.chosen].filter(key => !keys.includes(key))
  return { ...review, chosen: new Set(isChosen ? [...others, ...keys] : others) }
}

export function withDecision(review: BudgetReview, key: string, decision: Decision): BudgetReview {
  return { ...review, decided: new Map([...review.decided, [key, decision]]) }
}

/** All that is taken over, by its keys. */
export function takenKeys({ chosen, decided }: BudgetReview): Set<string> {
  const told = [...decided].filter(([, decision]) => decision === 'told').map(([key]) => key)
  return new Set([...chosen, ...told])
}

export function withBudgets(
  workspace: Workspace,
  reviews: readonly BudgetReview[],
  newId: () => string,
): Workspace {
  return reviews.reduce(
    (whole, review) => withBudgetTaken(whole, review.budget, takenKeys(review), newId),
    workspace,
  )
}

/** Why the budgets cannot be taken over yet, in one sentence. */
export function budgetObstacle(reviews: readonly BudgetReview[]): string | undefined {
  const open = reviews.flatMap(({ budget, decided }) =>
    budget.changes.filter(({ key, isConflict }) => isConflict && !decided.has(key)),
  )
  if (open.length === 0) return undefined
  return open.length === 1
    ? 'Choisissez la valeur à garder, changée ici et dans le classeur.'
    : `Choisissez les ${open.length} valeurs à garder, changées ici et dans le classeur.`
}
