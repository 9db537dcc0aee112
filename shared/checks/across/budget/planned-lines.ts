import { type BudgetLine, budgetTotal } from '../../../domain/budget/budget.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import { toCents } from '../../../domain/money.ts'
import { amountsIn } from '../../../french/figures/told-amounts.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Row, Table } from '../../arithmetic/tables/rows.ts'
import { tablesIn } from '../../arithmetic/tables/tables.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { saidLike } from '../../reading/said.ts'
import { isSameThing, isSameTitle } from '../../reading/same-thing.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldMinutes,
  type ToldProposal,
  type ToldReport,
} from '../../scene/scene.ts'
import { bareLabel } from '../bare-label.ts'

/** What the brief plans to spend on a thing is what reports and minutes say was planned, or they say why not. */
export function plannedLines({ briefs, proposals, reports, meetings }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { lines } = brief.mission.budget
    if (lines.length < 2) return []
    const isOf = ({ mission }: { readonly mission: unknown }) => mission === brief.mission
    return [
      ...firstOf(reports.filter(isOf)).flatMap(account => {
        const raised = raisedLine(account)
        return changesIn(linesOfReport(account), brief.mission).filter(
          ({ label }) => label !== raised?.label,
        )
      }),
      ...meetings.filter(isOf).flatMap(each => changesIn(linesOfTables(each), brief.mission)),
    ]
      .filter(change => !isOffered(proposals.filter(isOf), change))
      .map(change => finding(brief, change))
  })
}

/** The one line that takes a report's budget over the envelope of the brief, by just as much. */
export function raisedLine({ mission, ...account }: ToldReport): Change | undefined {
  if (mission?.budget.envelope === undefined) return undefined
  const over = budgetTotal(account.report.budget) - mission.budget.envelope
  return changesIn(linesOfReport({ ...account, mission }), mission).find(
    ({ amount, planned }) => amount - planned.amount === over,
  )
}

/** What was offered in between, and followed since: « Hébergement : 3 200 € » in the proposal. */
function isOffered(proposals: readonly ToldProposal[], { label, amount }: Change): boolean {
  return proposals.some(({ proposal: { options } }) =>
    options.some(({ lines }) =>
      lines.some(line => line.amount === amount && isSameLine(line.label, label)),
    ),
  )
}

/** The next ones are held against it. */
function firstOf(reports: readonly ToldReport[]): readonly ToldReport[] {
  return reports
    .filter(({ report }) => report.budget.lines.length > 1)
    .toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
    .slice(0, 1)
}

type Line = {
  readonly told: Told
  readonly label: string
  readonly amount: number
  /** Half of the last digit shown. */
  readonly half: number
  readonly place: Place
}

function linesOfReport(account: ToldReport): Line[] {
  return account.report.budget.lines.map(({ label, amount }, index) => ({
    told: account,
    label,
    amount,
    half: 0,
    place: placeIn(account, `Ligne « ${label} »`, ['budget', 'lines', index, 'amount']),
  }))
}

function linesOfTables(minutes: ToldMinutes): Line[] {
  return tablesIn(saidLike(minutes, /\|[^\n]*€/)).flatMap(({ names, rows }: Table) => {
    const column = names.findIndex(name => /^(?:prevu|budget|montant prevu|initial)/.test(name))
    return column === -1 ? [] : rows.flatMap(row => lineOfRow(minutes, row, column))
  })
}

function lineOfRow(told: ToldMinutes, { kind, label, cells, said }: Row, column: number): Line[] {
  const planned = cells[column]
  if (kind !== 'line' || planned?.unit !== '€') return []
  const place = placeIn(told, said.field, said.path, label)
  const amount = toCents(planned.value)
  const half = /k|M/i.test(planned.source) ? toCents(planned.half) : 0
  return [{ told, label, amount, half, place }]
}

/** Amounts that are far apart are of other things. */
function isComparable(one: number, other: number): boolean {
  return Math.min(one, other) > 0 && Math.max(one, other) / Math.min(one, other) < 2.5
}

type Change = Line & { readonly planned: BudgetLine }

function changesIn(lines: readonly Line[], { budget }: Mission): Change[] {
  return lines.flatMap(line => {
    const same = budget.lines.filter(
      each => each.kind !== 'consulting' && isSameLine(each.label, line.label),
    )
    const [planned] = same
    if (planned === undefined || same.length > 1 || !isComparable(line.amount, planned.amount))
      return []
    const difference = Math.abs(planned.amount - line.amount)
    if (difference <= line.half || saysWhy(line, difference)) return []
    return [{ ...line, planned }]
  })
}

function finding(brief: ToldBrief, { label, amount, place, planned }: Change): Finding {
  const [expected, stated] = [formatEuros(planned.amount), formatEuros(amount)]
  const rank = brief.mission.budget.lines.indexOf(planned)
  const path = ['budget', 'lines', rank, 'amount']
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place,
    against: placeIn(brief, `Ligne « ${planned.label} »`, path),
    message: `« ${label} » est prévu pour ${stated} ici, et pour ${expected} dans le brief, sans que rien ne le dise.`,
    expected,
    stated,
  }
}

/** « Boîtiers » are « Boîtiers embarqués (84 × 60 €) »; « Déplacements » are a part of « Déplacements & outils ». */
function isSameLine(planned: string, told: string): boolean {
  const [one, other] = [bareLabel(planned), bareLabel(told)]
  return several.test(`${one} ${other}`) ? isSameTitle(one, other) : isSameThing(one, other)
}

const several = /[&+,/]| et /

/** A change signed before the report, words on the change of that very line, or the difference told. */
function saysWhy({ told, label }: Line, difference: number): boolean {
  const own = searchWords(bareLabel(label)).filter(word => word.length > 3)
  return saidLike(told, why).some(({ path, text, isQuoted }) => {
    if (path[0] === 'budget') return false
    if (told.table === 'reports' && /avenant/i.test(text)) return true
    const lines = isQuoted ? [] : text.split('\n').filter(line => why.test(line))
    return lines.some(
      line => names(line, own) || amountsIn(line).some(({ cents }) => cents === difference),
    )
  })
}

function names(line: string, words: readonly string[]): boolean {
  const said = searchWords(line)
  return words.some(word => said.includes(word))
}

const why = pattern('i')`
  avenant|r[ée]affect|red[ée]plo|transf[ée]r|r[ée]ajust|r[ée]vis[ée]|retir[ée]|renonc
  |suppl[ée]ment|en (?:plus|moins)\b|de (?:plus|moins)\b|hausse|baisse|augment|devis
  |n[ée]goci|remise|[ée]conomi|moins cher|plus cher|surco[uû]t|d[ée]passement
`
