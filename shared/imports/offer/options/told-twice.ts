import { sum } from '../../../domain/money.ts'
import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { summaryPrice } from '../../../domain/proposal/summary-price.ts'
import { formatEuros } from '../../../french/writing.ts'
import { optionsCalled } from './called-options.ts'

type Pair = { readonly detail: Option; readonly summary: Option }

/** An option that is told with its lines and again in a table of all of them is one; `inTables`: the ids of those. */
export function withoutSummaries(
  options: readonly Option[],
  inTables: ReadonlySet<string>,
): Option[] {
  const isSummary = ({ id, addOn }: Option) => inTables.has(id) && addOn !== true
  const summaries = options.filter(isSummary)
  const pairs = summaries.flatMap(summary => {
    const detail = options.find(each => !isSummary(each) && isSame(each, summary))
    return detail === undefined ? [] : [{ detail, summary }]
  })
  const isOfOneScope = pairs.some(agree)
  const merged = new Map(pairs.map(pair => [pair.detail, joined(pair, isOfOneScope)]))
  const gone = new Set(pairs.map(({ summary }) => summary))
  return options.filter(each => !gone.has(each)).map(each => merged.get(each) ?? each)
}

function isSame(one: Option, other: Option): boolean {
  return (
    one.addOn !== true &&
    (optionsCalled(other.label, [one]).length > 0 || optionsCalled(one.label, [other]).length > 0)
  )
}

/** The table tells what the lines make, all of them or those of the firm. */
function agree({ detail, summary }: Pair): boolean {
  const { firm, total } = optionPrice(detail)
  const known = [detail.total, detail.totalMax, firm.min, firm.max, total.min, total.max]
  const told = summary.totalMax ?? summary.total
  return told !== undefined && told > 0 && known.includes(told)
}

/** Where the table tells of the others what their lines make, its price is the one that is stated. */
function joined(pair: Pair, isOfOneScope: boolean): Option {
  const { detail, summary } = pair
  const { total, totalMax, lines } = summary
  if (detail.lines.length === 0 && detail.total === undefined)
    return described(
      { ...detail, lines, ...(total !== undefined && { total }), ...(totalMax && { totalMax }) },
      itemsOf(summary),
    )
  const items = [...daysBeside(pair), ...itemsOf(summary)]
  if (total === undefined || agree(pair)) return described(detail, items)
  if (isOfOneScope && detail.total === undefined)
    return described({ ...detail, total, ...(totalMax && { totalMax }) }, items)
  const name = isOfOneScope ? summaryPrice : 'Prix'
  return described(detail, [...items, `- ${name} : ${formatEuros(totalMax ?? total)}`])
}

function daysBeside({ detail, summary }: Pair): string[] {
  const told = summary.lines.find(line => line.days !== undefined)?.days
  const days = sum(detail.lines.map(line => line.days ?? 0))
  return told === undefined || told === days ? [] : [`- Jours : ${told}`]
}

function itemsOf({ description = '' }: Option): string[] {
  return description === '' ? [] : [description]
}

function described(option: Option, more: readonly string[]): Option {
  const { description = '' } = option
  if (more.length === 0) return option
  const gap = /(?:^|\n)- .*$/u.test(description) ? '\n' : '\n\n'
  const items = more.join('\n')
  return { ...option, description: description === '' ? items : `${description}${gap}${items}` }
}
