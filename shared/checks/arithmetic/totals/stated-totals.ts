import {
  type Budget,
  type BudgetLine,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
  tellsSpending,
} from '../../../domain/budget/budget.ts'
import { consumptionRate } from '../../../domain/budget/consumption.ts'
import { roundCents } from '../../../domain/money.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { mendedLine } from '../prices/priced-lines.ts'

/** The totals, the rests and the rate that a report states are those of its lines. */
export function statedTotals({ reports }: Scene): Finding[] {
  return reports.flatMap(account => [
    ...totalFindings(account),
    ...restFindings(account),
    ...lineRateFindings(account),
  ])
}

type Figure = {
  readonly what: string
  readonly key: string
  readonly stated: number | undefined
  readonly computed: number
}

function totalFindings(account: ToldReport): Finding[] {
  const { budget } = account.report
  const { stated, lines } = budget
  if (stated === undefined || lines.length === 0) return []
  const [spent, meant] = [budgetSpent(budget), meantTotal(budget)]
  const total = stated.total === meant ? meant : budgetTotal(budget)
  const planned = { what: 'Total prévu', key: 'total', stated: stated.total, computed: total }
  if (!tellsSpending(budget)) return amountFinding(account, planned)
  const figures: Figure[] = [
    planned,
    { what: 'Total consommé', key: 'spent', stated: stated.spent, computed: spent },
    { what: 'Total restant', key: 'left', stated: stated.left, computed: total - spent },
  ]
  return [
    ...figures.flatMap(figure => amountFinding(account, figure)),
    ...rateFinding(account, budget),
  ]
}

/** With the amounts that the pieces of its lines make: a wrong one is told there. */
function meantTotal(budget: Budget): number {
  return budgetTotal({ ...budget, lines: budget.lines.map(mendedLine) })
}

function amountFinding(account: ToldReport, { what, key, stated, computed }: Figure): Finding[] {
  if (stated === undefined || stated === computed) return []
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(account, what, ['budget', 'stated', key]),
      message: `Les lignes du budget font ${formatEuros(computed)} ; ${formatEuros(stated)} sont annoncés.`,
      expected: formatEuros(computed),
      stated: formatEuros(stated),
    },
  ]
}

function rateFinding(account: ToldReport, budget: Budget): Finding[] {
  const { stated } = budget
  const told = stated?.rate === undefined ? rateInNotes(account) : undefined
  const path = told?.path ?? ['budget', 'stated', 'rate']
  const place = placeIn(account, 'Taux de consommation', path)
  const rate = stated?.rate ?? told?.rate
  return isOfStated({ ...stated, rate }) ? [] : wrongRate(rate, budget, place)
}

/** Under a title of its own, where an import kept it as a note. */
function rateInNotes({ report }: ToldReport) {
  const index = (report.notes ?? []).findIndex(
    ({ heading = '', text }) =>
      /^taux de consommation$/i.test(heading) && /^\d+(?:[.,]\d+)?\s?%$/.test(text.trim()),
  )
  if (index === -1) return undefined
  const rate = Number.parseFloat(report.notes?.[index]?.text.replace(',', '.') ?? '')
  return { rate, path: ['notes', index, 'text'] }
}

/** Of the totals as they are stated: that these are wrong is found there. */
function isOfStated({ rate, spent, total }: NonNullable<Budget['stated']> = {}): boolean {
  if (rate === undefined || spent === undefined || !total) return false
  return Math.abs((spent / total) * 100 - rate) <= (Number.isInteger(rate) ? 0.5 : 0.05) + 1e-9
}

function lineRateFindings(account: ToldReport): Finding[] {
  return account.report.budget.lines.flatMap((line, index) => {
    const path = ['budget', 'lines', index, 'statedRate']
    const place = placeIn(account, `Part consommée de « ${line.label} »`, path)
    return wrongRate(line.statedRate, { lines: [paidByDays(line)] }, place)
  })
}

/** « 24 jours, 26 400 €, 15 jours consommés »: as much of the amount as of the days, where nothing else tells it. */
function paidByDays(line: BudgetLine): BudgetLine {
  const { days = 0, spentDays, dayRate, spent, amount } = line
  if (spent !== undefined || dayRate !== undefined || spentDays === undefined || days === 0)
    return line
  return { ...line, spent: roundCents((amount * spentDays) / days) }
}

/** To the whole percent that such rates are told with. */
function wrongRate(rate: number | undefined, budget: Budget, place: Place): Finding[] {
  const computed = consumptionRate(budget)
  if (rate === undefined || computed === undefined || !tellsSpending(budget)) return []
  const precision = Number.isInteger(rate) ? 0.5 : 0.05
  if (Math.abs(rate - computed) <= precision + 1e-9) return []
  const expected = formatPercent(Math.round(computed * 10) / 10)
  return [
    {
      code: 'percent-mismatch',
      severity: 'error',
      place,
      message: `${formatEuros(budgetSpent(budget))} sur ${formatEuros(budgetTotal(budget))} font ${expected}, et non ${formatPercent(rate)}.`,
      expected,
      stated: formatPercent(rate),
    },
  ]
}

function restFindings(account: ToldReport): Finding[] {
  return account.report.budget.lines.flatMap((line, index) => {
    const { statedLeft, label } = line
    const spent = lineSpent(paidByDays(line))
    const computed = lineAmount(line) - spent
    const meant = lineAmount(mendedLine(line)) - spent
    if (statedLeft === undefined || [computed, meant].includes(statedLeft)) return []
    const place = placeIn(account, `Reste de « ${label} »`, [
      'budget',
      'lines',
      index,
      'statedLeft',
    ])
    return [
      {
        code: 'total-mismatch',
        severity: 'error',
        place,
        message: `${formatEuros(lineAmount(line))} − ${formatEuros(spent)} font ${formatEuros(computed)}, et non ${formatEuros(statedLeft)}.`,
        expected: formatEuros(computed),
        stated: formatEuros(statedLeft),
        correction: { at: place.record, value: computed },
      },
    ]
  })
}
