import type { BudgetLine } from '../../../domain/budget/budget.ts'
import { roundCents, toCents } from '../../../domain/money.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { isPeriod } from '../../../french/figures/periods.ts'
import { formatEuros, formatNumber } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { type ReducedLine, wrongDiscount } from './discounts.ts'

/**
 * What the label of a line tells is the amount beside it, in a budget or an option: « Tablettes (40 × 250 €) »,
 * « Remise (5 %) ».
 */
export function pricedLines({ briefs, proposals, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(told => linesOf(told, told.mission.budget.lines, ['budget'])),
    ...reports.flatMap(told => linesOf(told, told.report.budget.lines, ['budget'])),
    ...proposals.flatMap(told =>
      told.proposal.options.flatMap(({ lines }, option) =>
        linesOf(told, lines, ['options', option]),
      ),
    ),
  ]
}

type Line = ReducedLine & Pick<BudgetLine, 'days'>

function linesOf(told: Told, lines: readonly Line[], above: RecordPlace['path']): Finding[] {
  return lines.flatMap((line, index) => {
    const { label, amount = 0 } = line
    const product = productOf(line)
    const wrong =
      product === undefined
        ? wrongDiscount(lines, index)
        : { ...product, inWords: product.factors.map(inWords).join(' × ') }
    if (wrong === undefined) return []
    const { expected } = wrong
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, `Ligne « ${label} »`, [...above, 'lines', index, 'amount']),
        message: `${wrong.inWords} font ${formatEuros(expected)}, et non ${formatEuros(amount)}.`,
        expected: formatEuros(expected),
        stated: formatEuros(amount),
      },
    ]
  })
}

/** With the amount that its pieces make, where it is not theirs: totals that hold with it are right. */
export function mendedLine<Each extends Line>(line: Each): Each {
  const wrong = productOf(line)
  return wrong === undefined ? line : { ...line, amount: wrong.expected }
}

type Product = { readonly factors: readonly Figure[]; readonly expected: number }

/** What the pieces of a label make, where the amount beside them is another. */
function productOf({ label, amount, amountMax, days }: Line): Product | undefined {
  const product = pieces.exec(label)?.[0] ?? ''
  const factors = product === '' ? undefined : factorsIn(product)
  if (amount === undefined || amountMax !== undefined || days !== undefined) return undefined
  if (factors === undefined || isOfOthers(label.replaceAll(product, ''))) return undefined
  const expected = roundCents(100 * factors.reduce((total, { value }) => total * value, 1))
  // A price to the cent is rounded, VAT may be on it; far from it, other things are in the amount.
  const count = expected / 100 / (factors.find(({ unit }) => unit === '€')?.value ?? 1)
  const gap = Math.abs(expected - amount)
  const isOther =
    isOfSomethingElse(amount, expected, reachOfSums) || Math.abs(expected * 1.2 - amount) <= 100
  return gap <= count || isOther ? undefined : { factors, expected }
}

const pieces = /\([^()]*\d[^()]*[×x*][^()]*\d[^()]*\)/u

/** Counts and one price, of as many as are told: a price a month has its months beside it. */
function factorsIn(product: string): readonly Figure[] | undefined {
  const factors = figuresIn(product)
  const gaps = factors.slice(1).map(({ start }, index) => product.slice(factors[index]?.end, start))
  const prices = factors.filter(({ unit }) => unit === '€')
  const isProduct = gaps.every(gap => /^[ \u00a0\u202f]?(?:HT )?[×x*][ \u00a0\u202f]?$/u.test(gap))
  const isTold = factors.every(
    ({ unit, per }) => unit !== '%' && unit !== 'min' && isBeside(per, factors),
  )
  return isProduct && isTold && prices.length === 1 && factors.length > 1 ? factors : undefined
}

function isBeside(per: string, factors: readonly Figure[]): boolean {
  return per === '' || !isPeriod(per) || factors.some(({ unit }) => unit === per)
}

function inWords({ unit, value, source }: Figure): string {
  return unit === '€'
    ? formatEuros(toCents(value))
    : source.replace(/ [\p{L}].*$/u, '') || formatNumber(value)
}

/** What stands beside them is paid too, or is taken off. */
function isOfOthers(rest: string): boolean {
  return /\+|\bet\b|remise|rabais|réduction|compris|inclu|forfait|×/iu.test(rest)
}
