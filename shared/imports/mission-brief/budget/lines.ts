import { firstDays, moneyIn } from '../../../french/figures/numbers.ts'
import { isRateName } from '../../../french/names/rate-name.ts'
import { entry as asEntry, type Entry } from '../../outline/entry.ts'
import { isExplanation } from '../../outline/explanations.ts'
import { left, ownHeading } from '../../outline/reading.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { withDetailsAside } from './amount-details.ts'
import { isSaidBesideTable } from './beside-table.ts'
import { cappedExpenses } from './capped-expenses.ts'
import { tellsEnvelope, withAgreed, withEnvelope, withOwnEnvelope } from './envelope.ts'
import { lineOf } from './line.ts'
import type { Line } from './line-parts.ts'
import { isBesideBudget, isFunding, isOutside, repeatsWithTax } from './outside-budget.ts'
import type { BudgetReading } from './reading.ts'
import { severalEntries, taxedBeside, withoutTaxed } from './several-amounts.ts'
import { withoutSubtotals } from './subtotals.ts'
import { withTotalRowApart } from './total-row.ts'
import { withWorkByPerson } from './work-by-person.ts'

/** The envelope and the lines of the budget, in euros excluding VAT; `phases`: what each of them is said to cost. */
export function readBudget(
  parts: readonly Part[],
  phases: readonly Part[],
  newId: () => string,
): BudgetReading {
  const work = withWorkByPerson(parts)
  const { parts: told, left } = withoutSubtotals(work.parts)
  const before = { budget: { lines: [] }, left: [...work.left, ...left] }
  const reading = withParts(before, told, newId)
  const known = new Set(reading.budget.lines.map(({ amount }) => amount))
  const untold = phases.map(part => ({
    ...part,
    entries: part.entries.filter(({ text }) => moneyIn(text).every(({ max }) => !known.has(max))),
  }))
  return withTotalRowApart(withParts(reading, untold, newId), told)
}

function withParts(
  reading: BudgetReading,
  parts: readonly Part[],
  newId: () => string,
): BudgetReading {
  return parts.reduce(
    (outer, part) =>
      part.entries.reduce((inner, entry) => withEntry(inner, entry, part, newId), outer),
    reading,
  )
}

function withEntry(
  reading: BudgetReading,
  told: Entry,
  part: Part,
  newId: () => string,
): BudgetReading {
  const entry = withDetailsAside(inEuros(told))
  const own = withOwnEnvelope(reading, entry, part)
  if (own !== undefined) return own
  const taxed = taxedBeside(entry)
  if (taxed !== undefined) {
    const told = taxed === 'wrong' ? [left({ ...entry, children: [] }, part)] : []
    const noted = { ...reading, left: [...reading.left, ...told] }
    return withEntry(noted, withoutTaxed(entry), part, newId)
  }
  if (isOutside(entry, part) || isFunding(reading, part) || repeatsWithTax(entry, reading))
    return { ...reading, left: [...reading.left, left(entry, part)] }
  const isRemark = isSaidBesideTable(entry, part, reading) && !tellsEnvelope(reading, entry, part)
  if (isRemark || isProseBesideTable(entry, part)) {
    const expenses = cappedExpenses(entry.text)
    if (expenses !== undefined)
      return { ...withLine(reading, expenses, newId), isBeyondTable: true }
    return withAgreed(reading, entry) ?? { ...reading, left: [...reading.left, left(entry, part)] }
  }
  if (isRateOnly(entry, part)) return { ...reading, left: [...reading.left, left(entry, part)] }
  const isSaidOfLines = isExplanation(told, part.entries) && !tellsEnvelope(reading, entry, part)
  if (isSaidOfLines || isBesideBudget(entry, reading))
    return { ...reading, left: [...reading.left, left(entry, part)] }
  const several = severalEntries(entry)
  if (several.length > 0) {
    return several.reduce((each, one) => withEntry(each, one, part, newId), reading)
  }
  const outer = tellsEnvelope(reading, entry, part) ? withEnvelope(reading, entry, part) : undefined
  if (outer !== undefined) {
    return entry.children.reduce((each, child) => withEntry(each, child, part, newId), outer)
  }
  const line = lineOf(entry)
  if (line !== undefined && isSum(entry, line.amount, reading))
    return { ...reading, budget: { ...reading.budget, envelope: line.amount } }
  if (line === undefined) return { ...reading, left: [...reading.left, left(entry, part)] }
  return withLine(reading, { ...line, label: `${ownHeading(part)}${line.label}` }, newId)
}

function withLine(reading: BudgetReading, line: Line, newId: () => string): BudgetReading {
  const lines = [...reading.budget.lines, { id: newId(), ...line }]
  return { ...reading, budget: { ...reading.budget, lines } }
}

/** Where a table tells the lines, a sentence is none: « 34 jours, répartis entre… (15 j à 1 050 €) ». */
function isProseBesideTable(entry: Entry, part: Part): boolean {
  const { kind, cells, text, label } = entry
  const isSentence =
    label === undefined ||
    /^(?:jours?|charge|taux|tjm|tarifs?)\b/i.test(label) ||
    /%\s(?:du|de l[a’'])|\p{L}{3}[).]+\s\p{Lu}/u.test(text)
  if (kind !== 'paragraph' || cells !== undefined || !isSentence || moneyIn(text).length === 0)
    return false
  return part.entries.some(each => cellOf(each, 'amount') !== undefined)
}

/** « Tarif journalier : 950 € (junior), 1 200 € (senior) », without the days that are sold at it. */
function isRateOnly({ text, label = '', cells }: Entry, { isOwnTitle, title }: Part): boolean {
  if (cells !== undefined || firstDays(text) !== undefined) return false
  return isRateName(label) || (isOwnTitle && isRateName(title?.text ?? ''))
}

/** « => 29 850 », alone under the lines that it is the sum of. */
function isSum({ text }: Entry, amount: number, { budget }: BudgetReading): boolean {
  const isAlone = !/\p{L}/u.test(text.replace(/€|EUR|HT/g, ''))
  const all = budget.lines.reduce((total, each) => total + each.amount, 0)
  return isAlone && budget.envelope === undefined && budget.lines.length > 1 && all === amount
}

/** Notes leave the sign out: « 23 j à 1 050 = 24 150 », « déplacements 1 200 ». */
function inEuros(told: Entry): Entry {
  const { text, line, kind, children, cells } = told
  const isBare = cells === undefined && moneyIn(text).length === 0
  const [amount] =
    /(?<![\d/.-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{3,6})(?=\s*(?:HT)?\W*$)/u.exec(text) ?? []
  if (!isBare || amount === undefined || /^(?:19|20)\d\d$/.test(amount)) return told
  const priced = text
    .replace(/(\bj(?:ours?)?\s*(?:à|x|×|\*)\s*\d[\d \u00a0\u202f]*\d)(?=\s*=)/iu, '$1 €')
    .replace(new RegExp(`${amount}(?=\\s*(?:HT)?\\W*$)`, 'u'), `${amount} €`)
  return asEntry({ line, kind, children, text: priced })
}
