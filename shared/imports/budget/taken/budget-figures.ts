import { budgetTotal } from '../../../domain/budget/budget.ts'
import { optionPrice, type Range } from '../../../domain/proposal/price.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import type { BudgetReturn } from '../budget-return.ts'

/** A total before and after, in cents excluding VAT. */
export type Figure = {
  readonly label: string
  readonly before: Range
  readonly after: Range
  /** What is left of the envelope after; below zero it is exceeded. */
  readonly margin?: number
}

/** What the totals become: the mission's, then each option's that moves. */
export function budgetFigures(
  { source }: Pick<BudgetReturn, 'source'>,
  before: Workspace,
  after: Workspace,
): Figure[] {
  return [...missionFigure(source, before, after), ...optionFigures(source, before, after)]
}

type Source = BudgetReturn['source']

function missionFigure({ mission }: Source, before: Workspace, after: Workspace): Figure[] {
  const [was, is] = [before, after].map(({ missions }) =>
    missions.find(({ id }) => id === mission?.id),
  )
  if (was === undefined || is === undefined) return []
  const total = budgetTotal(is.budget)
  const { envelope } = is.budget
  const figure = { label: 'Budget HT', before: alone(budgetTotal(was.budget)), after: alone(total) }
  return [envelope === undefined ? figure : { ...figure, margin: envelope - total }]
}

function alone(cents: number): Range {
  return { min: cents, max: cents }
}

function optionFigures({ proposal }: Source, before: Workspace, after: Workspace): Figure[] {
  const [was, is] = [before, after].map(({ proposals }) =>
    proposals.find(({ id }) => id === proposal?.id),
  )
  return (was?.options ?? []).flatMap(option => {
    const now = is?.options.find(({ id }) => id === option.id)
    if (now === undefined) return []
    const prices = { before: optionPrice(option).total, after: optionPrice(now).total }
    const isMoved = prices.before.min !== prices.after.min || prices.before.max !== prices.after.max
    return isMoved ? [{ label: option.label || 'Option sans nom', ...prices }] : []
  })
}
