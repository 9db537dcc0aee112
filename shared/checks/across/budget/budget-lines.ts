import type { BudgetLine } from '../../../domain/budget/budget.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate, formatEuros } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidWith } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { bareLabel } from '../bare-label.ts'

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
      if (earlier === undefined) return []
      const found = [...changes(earlier, later), ...unspent(earlier, later)]
      return found.length === 0 || saysWhy(later) ? [] : found
    })
  })
}

function saysWhy(account: ToldReport): boolean {
  return saidWith(account, why).some(({ path }) => path[0] !== 'budget')
}

const why = pattern('i')`
  avenant|r[ée]affect|red[ée]plo|transf[ée]r|basculé|r[ée]ajust|r[ée]vis[ée]|retir[ée]
  |avoir de|rembours|r[ée]gularis|abandonn|renonc|suppl[ée]ment|en (?:plus|moins)\b
  |budget (?:port|relev|ramen)[ée]
`

function changes(earlier: ToldReport, later: ToldReport): Finding[] {
  const [before, after] = [earlier.report.budget.lines, later.report.budget.lines]
  const added = after.filter(line => sameLine(line, before) === undefined)
  return before.flatMap((line, index) => {
    const now = sameLine(line, after)
    if (line.amount <= 0 || now?.amount === line.amount) return []
    if (now === undefined && (added.length > 0 || before.length - after.length > 1)) return []
    return [finding(earlier, later, { line, index, now })]
  })
}

/** By its whole label, or else by the only one that is the same but for what stands between brackets. */
function sameLine({ label }: BudgetLine, lines: readonly BudgetLine[]): BudgetLine | undefined {
  const exact = lines.find(each => folded(each.label) === folded(label))
  const near = lines.filter(each => isSameTitle(bareLabel(each.label), bareLabel(label)))
  return exact ?? (near.length === 1 ? near[0] : undefined)
}

/** What was spent on a line stays spent: the next report counts as much, or more. */
function unspent(earlier: ToldReport, later: ToldReport): Finding[] {
  const [before, after] = [earlier.report.budget.lines, later.report.budget.lines]
  return after.flatMap((now, index) => {
    const line = sameLine(now, before)
    const [first, last] = [line?.spent ?? 0, now.spent]
    if (line === undefined || last === undefined || last >= first) return []
    const [expected, stated] = [formatEuros(first), formatEuros(last)]
    return [
      {
        code: 'figure-conflict',
        severity: 'warning',
        place: placeIn(later, `Ligne « ${now.label} »`, ['budget', 'lines', index, 'spent']),
        against: placeIn(earlier, `Ligne « ${line.label} »`, [
          'budget',
          'lines',
          before.indexOf(line),
          'spent',
        ]),
        message: `« ${now.label} » compte ${stated} de consommé ici, et déjà ${expected} dans le rapport du ${formatDate(earlier.date ?? '')}.`,
        expected,
        stated,
      },
    ]
  })
}

type Change = {
  readonly line: BudgetLine
  readonly index: number
  readonly now: BudgetLine | undefined
}

function finding(earlier: ToldReport, later: ToldReport, { line, index, now }: Change): Finding {
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
