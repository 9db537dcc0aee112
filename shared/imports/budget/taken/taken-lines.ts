import { BudgetKind, type BudgetLine, lineSpent } from '../../../domain/budget/budget.ts'
import { daysTimesRate } from '../../../domain/money.ts'
import type { OptionLine } from '../../../domain/proposal/proposal.ts'
import { present } from '../../../values/present.ts'
import type { FieldValue } from '../rows/field-value.ts'
import type { FieldName } from '../rows/tables.ts'

/** What is taken over for one record, by field. */
export type TakenFields = ReadonlyMap<FieldName, FieldValue>

/** The line with what the client typed; `now` is the line with the time entered on it. */
export function takenLine(line: BudgetLine, now: BudgetLine, taken: TakenFields): BudgetLine {
  const { days, dayRate, person, phaseId, spentDays, spent, ...rest } = line
  const { amount = 0, ...figures } = takenFigures(line, taken)
  const told = {
    ...rest,
    label: textOf(taken, 'label', line.label) ?? '',
    kind: kindOf(taken, line.kind) ?? line.kind,
    amount,
    ...present(figures),
    ...present({
      person: textOf(taken, 'person', person),
      phaseId: textOf(taken, 'phaseId', phaseId),
      spentDays: numberOf(taken, 'spentDays', spentDays),
      spent: numberOf(taken, 'spent', spent),
    }),
  }
  const keepsSpent = dayRate !== undefined && told.dayRate === undefined && !taken.has('spent')
  return keepsSpent && lineSpent(now) !== 0 ? { ...told, spent: lineSpent(now) } : told
}

export function takenOptionLine(line: OptionLine, taken: TakenFields): OptionLine {
  const { days: _days, dayRate: _rate, amount: _amount, amountMax, kind, person, ...rest } = line
  const figures = takenFigures(line, taken)
  const most = numberOf(taken, 'amountMax', amountMax)
  const isRange = most !== undefined && most > (figures.amount ?? 0)
  return {
    ...rest,
    label: textOf(taken, 'label', line.label) ?? '',
    ...present({
      kind: kindOf(taken, kind),
      person: textOf(taken, 'person', person),
      ...figures,
      amountMax: isRange ? most : undefined,
    }),
  }
}

type Figures = {
  readonly days?: number | undefined
  readonly dayRate?: number | undefined
  readonly amount?: number | undefined
}

/**
 * An amount that is not what days and rate make stands by itself, without the rate; one that they no longer
 * make is nothing, as in the workbook.
 */
function takenFigures({ days, dayRate, amount }: Figures, taken: TakenFields): Figures {
  if (!figureNames.some(name => taken.has(name))) return { days, dayRate, amount }
  const typed = {
    days: numberOf(taken, 'days', days),
    dayRate: numberOf(taken, 'dayRate', dayRate),
  }
  const made = productOf(typed)
  const told = taken.has('amount') ? (numberOf(taken, 'amount', undefined) ?? 0) : undefined
  if (told !== undefined && made !== undefined && told !== made)
    return { days: typed.days, amount: told }
  return {
    ...typed,
    amount: told ?? made ?? (productOf({ days, dayRate }) === undefined ? amount : 0),
  }
}

const figureNames = ['days', 'dayRate', 'amount'] as const

function productOf({ days, dayRate }: Figures): number | undefined {
  return days === undefined || dayRate === undefined ? undefined : daysTimesRate(days, dayRate)
}

function kindOf(taken: TakenFields, before: BudgetKind | undefined): BudgetKind | undefined {
  return taken.has('kind') ? BudgetKind.optional().parse(taken.get('kind')) : before
}

function numberOf(
  taken: TakenFields,
  name: FieldName,
  before: number | undefined,
): number | undefined {
  const value = taken.get(name)
  return taken.has(name) ? (typeof value === 'number' ? value : undefined) : before
}

function textOf(
  taken: TakenFields,
  name: FieldName,
  before: string | undefined,
): string | undefined {
  const value = taken.get(name)
  return taken.has(name) ? (typeof value === 'string' ? value : undefined) : before
}
