import type { BudgetLine } from '../../domain/budget.ts'
import { formatEuros, formatNumber } from '../../domain/french.ts'
import { roundCents } from '../../domain/money.ts'
import { moneyIn, toNumber } from '../../imports/french-numbers.ts'
import type { Finding, RecordPlace } from '../finding.ts'
import { placeIn, type Scene, type Told } from '../scene.ts'

/** « Tablettes (40 × 250 €) », in a budget or an option: so many at such a price are the amount beside them. */
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

type Line = Pick<BudgetLine, 'label' | 'days'> & {
  readonly amount?: number | undefined
  readonly amountMax?: number | undefined
}

function linesOf(told: Told, lines: readonly Line[], above: RecordPlace['path']): Finding[] {
  return lines.flatMap((line, index) => {
    const path = [...above, 'lines', index, 'amount']
    const { label, amount, days } = line
    const [, product = '', digits = '', price = ''] = pieces.exec(label) ?? []
    const each = moneyIn(price)[0]?.max
    if (amount === undefined || line.amountMax !== undefined || days !== undefined) return []
    if (each === undefined || isOfOthers(label.replace(product, ''))) return []
    const expected = roundCents(toNumber(digits) * each)
    // A price to the cent is rounded, VAT may be on it; far from it, other things are in the amount.
    const gap = Math.abs(expected - amount)
    const isOther = gap > expected * 0.3 || Math.abs(expected * 1.2 - amount) <= 100
    if (gap <= toNumber(digits) || isOther) return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, `Ligne « ${label} »`, path),
        message: `${formatNumber(toNumber(digits))} × ${formatEuros(each)} font ${formatEuros(expected)}, et non ${formatEuros(amount)}.`,
        expected: formatEuros(expected),
        stated: formatEuros(amount),
      },
    ]
  })
}

const count = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const pieces = new RegExp(
  `(\\((${count})(?:[ \\u00a0\\u202f][\\p{L}’'-]+)?[ \\u00a0\\u202f]*[×x*][ \\u00a0\\u202f]*((?:${count})(?:,\\d+)?[ \\u00a0\\u202f]?€)(?: HT)?\\))`,
  'u',
)

/** What stands beside them is paid too, or is taken off. */
function isOfOthers(rest: string): boolean {
  return /\+|\bet\b|remise|rabais|réduction|compris|inclu|forfait|×/iu.test(rest)
}
