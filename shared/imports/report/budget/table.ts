import type { Budget, BudgetLine } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstPercent, moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { pattern } from '../../../french/pattern.ts'
import { entry as asEntry, type Cell, type Entry, wholeText } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { isToldAgain, tableOf } from './beside-table.ts'
import { type GapSign, gapSignOf } from './gap-signs.ts'
import { kindOfWork } from './kinds.ts'
import {
  type BudgetRow,
  bareDays,
  centsIn,
  dayRateIn,
  daysIn,
  leftIn,
  rateIn,
  restIn,
  rowOfTable,
  titlesOf,
} from './row.ts'
import { rowInWords } from './row-in-words.ts'
import { isToldBy, toldContract } from './told-contract.ts'
import { withToldDays } from './told-days.ts'

export type BudgetReading = { readonly budget: Budget; readonly left: readonly Left[] }

/** The rows of the budget's table, and the totals that the document states. */
export function readReportBudget(
  parts: readonly Section<ReportTopic>[],
  newId: () => string,
): BudgetReading {
  const lines: BudgetLine[] = []
  const unread: Left[] = []
  let stated: NonNullable<Budget['stated']> = {}
  let columns: readonly string[] = []
  let envelope: number | undefined
  const { subtotals, rows, missing } = tableOf(parts)
  const sign = gapSignOf(rows)
  for (const part of parts) {
    const { entries, title, below } = part
    for (const each of entries) {
      const cells = each.cells ?? loneRow(each, columns)
      const told = cells === undefined ? rowInWords(each) : rowOfTable(cells, titlesOf(part))
      const isRemark =
        subtotals.has(each) || (told !== undefined && isToldAgain(told, each, missing))
      const row = isRemark ? undefined : told
      const agreed = row === undefined ? envelopeIn(each, (below.at(-1) ?? title).text) : undefined
      if (each.cells !== undefined) columns = each.cells.map(({ column }) => column)
      const rate = rateIn(each)
      if (row !== undefined && isTotalName(row.label))
        stated = { ...stated, ...statedBy(row, sign) }
      else if (row !== undefined && lines.some(({ label }) => label === row.label)) continue
      else if (row !== undefined) lines.push({ id: newId(), ...lineOf(row, sign) })
      else if (rate !== undefined) stated = { ...stated, rate }
      const rest =
        stated.total === undefined || stated.left !== undefined ? undefined : restIn(each)
      if (rest !== undefined) stated = { ...stated, left: rest }
      envelope = agreed ?? envelope ?? contractIn(each)
      const isWhole = row !== undefined && !tellsMoreDays(row, each)
      const isKept = isWhole || (agreed ?? rest) !== undefined || isBareRate(each)
      if (!isKept && !isSilent(each)) {
        unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      }
    }
  }
  const contract = lines.length > 0 ? undefined : toldContract(parts.flatMap(part => part.entries))
  if (contract !== undefined) lines.push({ id: newId(), ...lineOf(contract) })
  const isStated = Object.keys(stated).length > 0
  const fees = sum(lines.flatMap(({ kind, amount }) => (kind === 'consulting' ? [amount] : [])))
  const agreed = envelope === undefined || envelope === (fees || undefined) ? {} : { envelope }
  const unkept = contract === undefined ? unread : unread.filter(each => !isToldBy(contract, each))
  const worked = withToldDays(lines, unkept)
  return { budget: { ...agreed, lines: worked, ...(isStated && { stated }) }, left: unkept }
}

/** Days that are left, or expected in the end, unlike those that its line leads to; and any total of days. */
function tellsMoreDays(
  { label, planned, spent, days, spentDays }: BudgetRow,
  each: Entry,
): boolean {
  if ((planned ?? spent) !== undefined) return false
  const [sold, used] = [bareDays(days), bareDays(spentDays)]
  const told = (each.cells ?? []).slice(1).map(({ text }) => bareDays(text))
  const known = [sold, used, (sold ?? 0) - (used ?? 0), undefined]
  return isTotalName(label) || told.some(figure => !known.includes(figure))
}

/** « Taux de consommation : 35 % », with no reckoning beside it that nothing else keeps. */
function isBareRate(each: Entry): boolean {
  return rateIn(each) !== undefined && /^[^%(]*\d\s?%[^\d(]{0,25}$/u.test(each.text)
}

/** « Marché notifié le 6 janvier pour 54 000 € HT (45 jours) », « L’enveloppe de 38 000 € est tenue », told beside other things. */
function contractIn({ text, cells }: Entry): number | undefined {
  const isNamed = envelopeTold.test(text) || contractSigned.test(text)
  return cells === undefined && isNamed ? moneyIn(text)[0]?.max : undefined
}

const envelopeTold = pattern('iu')`
  ^(?:le |la |l[’'])?(?:enveloppe|budget)
  (?: (?:totale?|globale?|initiale?|convenue?))? de \d[\d\s\u00a0\u202f.,]*\s?k?€(?: HT)?,?
  \s(?:est|a été|n[’']a pas|n[’']est pas|reste)(?!\p{L})
`
const contractSigned = pattern('iu')`
  ^(?:le |la |l[’'])?(?:marché|contrat|commande|enveloppe|budget)\s(?:a été |est )?(?:
    notifié|signé|voté|convenu|alloué|passé|fixé|validé|arrêté
  )e?(?!\p{L})
`

/** « Enveloppe : 28 000 € HT », and nothing more. */
function envelopeIn(each: Entry, under = ''): number | undefined {
  const { label = under, value = each.text } = each
  const isNamed = /^(?:enveloppe|budget (?:total|global|initial|prevu|alloue|convenu))\b/.test(
    bareWords(label ?? ''),
  )
  const [money, ...others] = moneyIn(value)
  const isAlone = others.length === 0 && value.length < (money?.source.length ?? 0) + longestAside
  return isNamed && isAlone ? money?.max : undefined
}

const longestAside = 6

/** A row that Markdown parted from its table, as a blank line does. */
function loneRow(each: Entry, columns: readonly string[]): Cell[] | undefined {
  if (!each.text.startsWith('|') || columns.length === 0) return undefined
  const texts = each.text
    .split('|')
    .slice(1)
    .map(text => text.trim())
  return columns.map((column, index) => ({ column, text: texts[index] ?? '' }))
}

function statedBy(row: BudgetRow, sign: GapSign | undefined): NonNullable<Budget['stated']> {
  const { planned, spent, unit } = row
  const [total, used, remaining] = [centsIn(planned, unit), centsIn(spent, unit), leftIn(row, sign)]
  const rate = firstPercent(row.rate ?? '')
  return {
    ...(total !== undefined && { total }),
    ...(used !== undefined && { spent: used }),
    ...(remaining !== undefined && { left: remaining }),
    ...(rate !== undefined && { rate }),
  }
}

function lineOf(row: BudgetRow, sign?: GapSign): Omit<BudgetLine, 'id'> {
  const { label, planned, spent, left: rest, unit } = row
  const used = centsIn(spent, unit)
  const remaining = leftIn(row, sign)
  const spentDays = daysIn(spent) ?? bareDays(row.spentDays)
  const days =
    daysIn(planned) ??
    bareDays(row.days) ??
    daysIn(/\(([^)]*)\)/.exec(label)?.[1]) ??
    sumOf(spentDays, daysIn(rest))
  const rate = firstPercent(row.rate ?? /\(([^()]*%)\)/.exec(spent ?? '')?.[1] ?? '')
  const dayRate = dayRateIn(`${label} ${planned ?? ''}`)
  return {
    label,
    kind: kindOfWork(label, (days ?? spentDays) !== undefined),
    amount: centsIn(planned, unit) ?? 0,
    ...(days !== undefined && { days }),
    ...(days !== undefined && dayRate !== undefined && { dayRate }),
    ...(spentDays !== undefined && { spentDays }),
    ...(used !== undefined && { spent: used }),
    ...(remaining !== undefined && { statedLeft: remaining }),
    ...(rate !== undefined && { statedRate: rate }),
  }
}

function sumOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other
}

/** Said by the title already: « au 30 avril ». */
function isSilent(each: Entry): boolean {
  return /^au \d/.test(
    bareWords(wholeText(asEntry({ text: each.text, line: each.line, kind: each.kind }))),
  )
}
