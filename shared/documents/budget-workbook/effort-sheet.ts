import { dayRateOf, type Firm } from '../../domain/firm/firm.ts'
import { daysTimesRate, sum } from '../../domain/money.ts'
import { daysByPerson, phaseDays } from '../../domain/plan/effort.ts'
import type { Phase } from '../../domain/plan/plan.ts'
import { narrowSpace } from '../../french/writing.ts'
import { periodText, personName } from '../parts/phases.ts'
import type { NamedCell, Sheet, WorkbookCell } from '../workbook-tree.ts'
import { columnLetter, columnRange } from './addresses.ts'
import { blank, computed, computedMoney, days, heading, money, words } from './cells.ts'
import { SheetDraft } from './sheet-draft.ts'

const effortSheetName = 'Phases & intervenants'

/** Columns before the first person: the phase and its period. */
const before = 2

type Plan = {
  readonly phases: readonly Phase[]
  readonly people: readonly string[]
  readonly firm: Firm
  readonly rateRow: number
}

/** Person-days by phase and person, and the fees at the rate card's prices, totalled both ways. */
export function effortSheet(
  phases: readonly Phase[],
  firm: Firm,
): { sheet: Sheet; names: NamedCell[] } {
  const people = daysByPerson(phases, firm).map(each => each.person)
  const draft = new SheetDraft(effortSheetName, columnsFor(people.length))
  draft.banner('Phases et intervenants', 'title')
  draft.banner(
    `Jours prévus par phase et par personne${narrowSpace}; honoraires hors taxes aux tarifs journaliers indiqués.`,
    'note',
  )
  draft.gap(6)
  const header = draft.add(headings(people))
  const plan = { phases, people, firm, rateRow: header + 1 }
  addRates(draft, plan)
  const body = addPhases(draft, plan)
  addTotals(draft, plan, body)
  const sheet = draft.sheet({
    frozen: { rows: header, columns: 1 },
    repeatedRows: [header, header],
  })
  return { sheet, names: draft.names }
}

function columnsFor(people: number): Sheet['columns'] {
  const each = Array.from({ length: people }, () => ({ width: 17 }))
  return [
    { width: 40 },
    { width: 32 },
    ...each,
    { width: 12 },
    { width: 17 },
    { width: 38, hidden: true },
  ]
}

function headings(people: readonly string[]): WorkbookCell[] {
  return [
    heading('Phase'),
    heading('Période'),
    ...people.map(person => heading(person, 'days')),
    heading('Total jours', 'days'),
    heading('Honoraires HT', 'money'),
    heading('Identifiant'),
  ]
}

function addRates(draft: SheetDraft, { people, firm, rateRow }: Plan): void {
  const rates = people.map(person => money(dayRateOf(firm, person), 'input'))
  draft.add([words('TJM HT', 'label'), blank('label'), ...rates, blank('label'), blank('label')])
  if (people.length === 0) return
  const range = `${letterOf(0)}${rateRow}:${letterOf(people.length - 1)}${rateRow}`
  draft.rules.push({
    kind: 'atLeastZero',
    range: people.length === 1 ? `${letterOf(0)}${rateRow}` : range,
  })
}

type Body = { readonly first: number; readonly last: number }

function addPhases(draft: SheetDraft, plan: Plan): Body {
  const first = draft.nextRow
  for (const phase of plan.phases) draft.add(phaseCells(phase, draft.nextRow, plan))
  const last = draft.gap(4)
  plan.people.forEach((_, index) => {
    draft.rules.push({ kind: 'atLeastZero', range: columnRange(letterOf(index), first, last) })
  })
  return { first, last }
}

function phaseCells(phase: Phase, row: number, { people, firm, rateRow }: Plan): WorkbookCell[] {
  const across = `${letterOf(0)}${row}:${letterOf(people.length - 1)}${row}`
  const rates = `${letterOf(0)}$${rateRow}:${letterOf(people.length - 1)}$${rateRow}`
  const nobody = people.length === 0
  const fees = sum(people.map(person => feesOf(person, [phase], firm)))
  return [
    words(phase.name),
    words(periodText(phase.period)),
    ...people.map(person => days(daysOf(phase, person, firm), 'input')),
    computed(nobody ? '0' : `SUM(${across})`, phaseDays(phase), 'days'),
    computedMoney(nobody ? '0' : `SUMPRODUCT(ROUND(${across}*${rates},2))`, fees),
    words(phase.id, 'note'),
  ]
}

function daysOf(phase: Phase, name: string, firm: Firm): number | undefined {
  const efforts = phase.effort.filter(({ person }) => personName(person, firm) === name)
  return efforts.length === 0 ? undefined : sum(efforts.map(effort => effort.days))
}

function addTotals(draft: SheetDraft, plan: Plan, { first, last }: Body): void {
  const { phases, people, firm, rateRow } = plan
  const [totalDays, totalFees] = [letterOf(people.length), letterOf(people.length + 1)]
  const column = (letter: string) => `SUM(${letter}${first}:${letter}${last})`
  const perPerson = daysByPerson(phases, firm)
  draft.add([
    words('Total jours', 'subtotal'),
    blank('subtotal'),
    ...perPerson.map((each, index) =>
      computed(column(letterOf(index)), each.days, 'days', 'subtotal'),
    ),
    computed(column(totalDays), sum(phases.map(phaseDays)), 'days', 'subtotal'),
    blank('subtotal', 'money'),
  ])
  const fees = sum(people.map(person => feesOf(person, phases, firm)))
  const row = draft.add([
    words('Total honoraires HT', 'total'),
    blank('total'),
    ...people.map((person, index) => {
      const letter = letterOf(index)
      const formula = `SUMPRODUCT(ROUND(${letter}${first}:${letter}${last}*${letter}$${rateRow},2))`
      return computedMoney(formula, feesOf(person, phases, firm), 'total')
    }),
    blank('total', 'days'),
    computedMoney(column(totalFees), fees, 'total'),
  ])
  draft.named('Honoraires_grille_HT', `${totalFees}${row}`)
}

function feesOf(person: string, phases: readonly Phase[], firm: Firm): number {
  const rate = dayRateOf(firm, person) ?? 0
  return sum(phases.map(phase => daysTimesRate(daysOf(phase, person, firm) ?? 0, rate)))
}

/** The column of the person of this index, counted from 0. */
function letterOf(index: number): string {
  return columnLetter(before + index + 1)
}
