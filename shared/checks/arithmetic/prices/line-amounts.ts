import type { BudgetLine } from '../../../domain/budget/budget.ts'
import { daysTimesRate, roundCents } from '../../../domain/money.ts'
import type { OptionLine } from '../../../domain/proposal/proposal.ts'
import { formatDays, formatEuros } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { impliedRate, ratesOfBrief, soldRates } from './implied-rate.ts'
import { isWithVat } from './told-vat.ts'

/** Days × day rate is the amount beside them; days spent at that rate are what was spent. */
export function lineAmounts(scene: Scene): Finding[] {
  const { briefs, proposals, reports } = scene
  return [
    ...briefs.flatMap(brief =>
      budgetLines(brief, brief.mission.budget.lines, { brief: [], sold: [] }),
    ),
    ...reports.flatMap(account => {
      const id = account.mission?.id
      const known = { brief: ratesOfBrief(scene, id), sold: soldRates(scene, id) }
      return budgetLines(account, account.report.budget.lines, known)
    }),
    ...proposals.flatMap(offer =>
      offer.proposal.options.flatMap(({ lines }, option) =>
        lines.flatMap((line, index) =>
          plannedFinding(offer, line, ['options', option, 'lines', index]),
        ),
      ),
    ),
  ]
}

/** What a day costs elsewhere in the mission, in cents. */
type Known = { readonly brief: readonly number[]; readonly sold: readonly number[] }

function budgetLines(told: Told, lines: readonly BudgetLine[], known: Known): Finding[] {
  return lines.flatMap((line, index) => {
    const path = ['budget', 'lines', index]
    return [...plannedFinding(told, line, path), ...spentFinding(told, line, path, known)]
  })
}

type Path = RecordPlace['path']

function plannedFinding(
  told: Told,
  line: Pick<OptionLine, 'label' | 'days' | 'dayRate' | 'amount' | 'amountMax'>,
  path: Path,
): Finding[] {
  const { days, dayRate, amount } = line
  if (days === undefined || dayRate === undefined || amount === undefined) return []
  if (line.amountMax !== undefined && line.amountMax !== amount) return []
  return mismatch(told, { label: line.label, days, dayRate, amount, path: [...path, 'amount'] })
}

/** The rate is the line's own, or the one that its days and amounts make. */
function spentFinding(told: Told, line: BudgetLine, path: Path, known: Known): Finding[] {
  const { spentDays, spent, label } = line
  const dayRate = line.dayRate ?? impliedRate(line, known.brief)
  if (line.kind !== 'consulting' || spentDays === undefined || spent === undefined) return []
  if (dayRate === undefined || isLumpSum(line) || !isOneRate(line, dayRate, known)) return []
  const found = mismatch(told, {
    label: `${label}, consommé`,
    days: spentDays,
    dayRate,
    amount: spent,
    path: [...path, 'spent'],
  })
  return found.length > 0 ? found : leftFinding(told, line, dayRate, path)
}

/** What is spent is right at that rate: the days left are not those of the amount left. */
function leftFinding(told: Told, line: BudgetLine, dayRate: number, path: Path): Finding[] {
  const { amount, days, spent = 0, spentDays = 0, label } = line
  if (line.dayRate !== undefined || days === undefined) return []
  const [left, leftDays] = [line.statedLeft ?? amount - spent, days - spentDays]
  const expected = Math.round((left / dayRate) * 100) / 100
  if (Math.abs(daysTimesRate(leftDays, dayRate) - left) <= Math.ceil(days)) return []
  return [
    {
      code: 'days-rate-mismatch',
      severity: 'error',
      place: placeIn(told, `Ligne « ${label} », reste`, [...path, 'days']),
      message: `À ${formatEuros(dayRate)} par jour (${formatEuros(spent)} pour ${formatDays(spentDays)}), les ${formatEuros(left)} qui restent font ${formatDays(expected)}, et non ${formatDays(leftDays)}.`,
      expected: formatDays(expected),
      stated: formatDays(leftDays),
    },
  ]
}

/**
 * 43 300 € for 42 days is the price of several people: nobody's day costs 1 030,95 €, nor 1 060 € where the
 * offer sells days at 1 250 € and 950 €.
 */
function isOneRate(line: BudgetLine, rate: number, { brief, sold }: Known): boolean {
  const { dayRate, amount, days = 0 } = line
  const isAmong = (rates: readonly number[]) => rates.some(each => Math.abs(each - rate) <= 100)
  if (dayRate !== undefined) return true
  if (sold.length > 1) return isAmong(sold)
  const isWhole = days > 0 && (amount / days) % 100 === 0
  return isWhole || rate % roundRate === 0 || isAmong(brief)
}

/** 50 €, in cents: what the days spent make by chance is seldom as round. */
const roundRate = 5000

/** Billed whole, at no rate: it may have taken other days than those it was sold for. */
function isLumpSum({ dayRate, amount, spent }: BudgetLine): boolean {
  return dayRate === undefined && spent === amount
}

type Product = {
  readonly label: string
  readonly days: number
  readonly dayRate: number
  readonly amount: number
  readonly path: Path
}

function mismatch(told: Told, { label, days, dayRate, amount, path }: Product): Finding[] {
  const expected = daysTimesRate(days, dayRate)
  // A rate told by its amount is no rounder than a cent a day.
  if (Math.abs(expected - amount) <= Math.ceil(days)) return []
  if (isWithVat(expected, amount, 20)) return []
  const place = placeIn(told, `Ligne « ${label} »`, path)
  return [
    {
      code: 'days-rate-mismatch',
      severity: 'error',
      place,
      message: `${formatDays(days)} × ${formatEuros(roundCents(dayRate))} font ${formatEuros(expected)}, et non ${formatEuros(amount)}.`,
      expected: formatEuros(expected),
      stated: formatEuros(amount),
      correction: { at: place.record, value: expected },
    },
  ]
}
