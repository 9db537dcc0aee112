import type { BudgetLine } from '../../../domain/budget/budget.ts'
import { percentOf, sum } from '../../../domain/money.ts'
import { figuresIn } from '../../../french/figures/figures.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'

export type ReducedLine = Pick<BudgetLine, 'label'> & {
  readonly kind?: BudgetLine['kind'] | undefined
  readonly amount?: number | undefined
  readonly amountMax?: number | undefined
}

type Discount = { readonly inWords: string; readonly expected: number }

/** « Remise de fidélité (5 %) »: what is taken off is so much of the lines above it, or of some of them. */
export function wrongDiscount(lines: readonly ReducedLine[], index: number): Discount | undefined {
  const { label = '', amount = 0 } = lines[index] ?? {}
  const percent = percentTaken(label)
  const others = lines.toSpliced(index, 1)
  if (percent === undefined || amount === 0 || !others.every(isPlain)) return undefined
  const isTaken = (whole: number) => Math.abs(percentOf(whole, percent) - Math.abs(amount)) <= 100
  const isRounded = (whole: number) =>
    amount % 5000 === 0 && Math.abs((Math.abs(amount) / whole) * 100 - percent) <= 0.5
  const base = sum(lines.slice(0, index).map(amountOf))
  if (base === 0 || wholesOf(others).some(each => isTaken(each) || isRounded(each)))
    return undefined
  const inWords = `${formatPercent(percent)} de ${formatEuros(base)}`
  return { inWords, expected: percentOf(base, percent) * Math.sign(amount) }
}

/** The one percent of a discount, of which nothing else is told. */
function percentTaken(label: string): number | undefined {
  const [percent, ...others] = figuresIn(label)
  const isDiscount = /^(?:remise|rabais|ristourne|réduction|geste commercial)\b/iu.test(label)
  if (!isDiscount || percent?.unit !== '%' || others.length > 0 || percent.isVague) return undefined
  return /au[- ]del[àa]|à partir|\bdont\b|plafon|maxi|jusqu|arrondi|compris/i.test(label)
    ? undefined
    : percent.value
}

function isPlain({ amount = 0, amountMax }: ReducedLine): boolean {
  return amount >= 0 && amountMax === undefined
}

function amountOf({ amount = 0 }: ReducedLine): number {
  return amount
}

/** Lines that follow one another, and those of one kind or of all but one. */
function wholesOf(lines: readonly ReducedLine[]): number[] {
  const runs = lines.flatMap((_, first) =>
    lines.slice(first).map((_, more) => lines.slice(first, first + more + 1)),
  )
  const kinds = [...new Set(lines.map(({ kind }) => kind))].flatMap(own => [
    lines.filter(({ kind }) => kind === own),
    lines.filter(({ kind }) => kind !== own),
  ])
  return [...runs, ...kinds].map(run => sum(run.map(amountOf))).filter(whole => whole > 0)
}
