import type { BudgetLine } from '../../domain/budget.ts'
import { folded } from '../../domain/folded.ts'
import { formatDate, formatEuros } from '../../domain/french.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import type { Finding } from '../finding.ts'
import { saidLike } from '../said.ts'
import { isSameTitle } from '../same-thing.ts'
import { type Account, placeIn, type Scene } from '../scene.ts'

/** A line of a report's budget stands in the next one, for the same amount, or something says why not. */
export function budgetLines({ reports }: Scene): Finding[] {
  const missions = groupedBy(reports, ({ mission }) => mission?.id ?? '')
  missions.delete('')
  return [...missions.values()].flatMap(all => {
    const dated = all
      .filter(({ date, report }) => date !== undefined && report.budget.lines.length > 1)
      .toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
    return dated.slice(1).flatMap((later, index) => {
      const earlier = dated[index]
      return earlier === undefined || saysWhy(later) ? [] : changes(earlier, later)
    })
  })
}

function saysWhy(account: Account): boolean {
  return saidLike(account, why).some(({ path }) => path[0] !== 'budget')
}

const why =
  /avenant|r[ée]affect|red[ée]plo|transf[ée]r|basculé|r[ée]ajust|r[ée]vis[ée]|retir[ée]|abandonn|renonc|suppl[ée]ment|en (?:plus|moins)\b|budget (?:port|relev|ramen)[ée]/i

function changes(earlier: Account, later: Account): Finding[] {
  const [before, after] = [earlier.report.budget.lines, later.report.budget.lines]
  const added = after.filter(line => sameLine(line, before) === undefined)
  return before.flatMap((line, index) => {
    const now = sameLine(line, after)
    if (line.amount <= 0 || now?.amount === line.amount) return []
    if (now === undefined && (added.length > 0 || before.length - after.length > 1)) return []
    return [finding(earlier, later, { line, index, now })]
  })
}

function sameLine({ label }: BudgetLine, lines: readonly BudgetLine[]): BudgetLine | undefined {
  return lines.find(each => folded(each.label) === folded(label) || isSameTitle(each.label, label))
}

type Change = {
  readonly line: BudgetLine
  readonly index: number
  readonly now: BudgetLine | undefined
}

function finding(earlier: Account, later: Account, { line, index, now }: Change): Finding {
  const { label, amount } = line
  const report = `le rapport du ${formatDate(earlier.date ?? '')}`
  const at = now === undefined ? -1 : later.report.budget.lines.indexOf(now)
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place:
      now === undefined
        ? placeIn(later, 'Budget', ['budget', 'lines'])
        : placeIn(later, `Ligne « ${label} »`, ['budget', 'lines', at, 'amount']),
    against: placeIn(earlier, `Ligne « ${label} »`, ['budget', 'lines', index, 'amount']),
    message:
      now === undefined
        ? `« ${label} » (${formatEuros(amount)}) est au budget dans ${report}, et n’y est plus ici, sans que rien ne le dise.`
        : `« ${label} » est prévu pour ${formatEuros(now.amount)} ici, et pour ${formatEuros(amount)} dans ${report}, sans que rien ne le dise.`,
    expected: formatEuros(amount),
    stated: now === undefined ? label : formatEuros(now.amount),
  }
}
