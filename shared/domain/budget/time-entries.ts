import { formatDate, formatDays, typeset } from '../../french/writing.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import { present } from '../../values/present.ts'
import { dayOffSentence } from '../calendar/day-off.ts'
import type { HolidayZone } from '../calendar/holidays.ts'
import { type Firm, personNamed } from '../firm/firm.ts'
import type { Mission, TimeEntry } from '../mission/mission.ts'
import { sum } from '../money.ts'
import type { Budget, BudgetLine } from './budget.ts'

type Timed = Pick<Mission, 'budget' | 'timeEntries'>

/**
 * The budget with the days that were entered, up to a day and with it: where a line has entries, they
 * are what is spent on it, at its rate; where it has none, what was typed stays.
 */
export function timedBudget({ budget, timeEntries }: Timed, until?: string): Budget {
  const days = timedDays({ timeEntries }, until)
  return { ...budget, lines: budget.lines.map(line => lineWithDays(line, days.get(line.id))) }
}

/** Days entered up to a day against each line that has entries, even where they all come later. */
export function timedDays(
  { timeEntries }: Pick<Mission, 'timeEntries'>,
  until?: string,
): Map<string, number> {
  const days = new Map<string, number>()
  for (const { lineId, date, days: each } of timeEntries) {
    if (lineId === undefined) continue
    const counted = until === undefined || date <= until ? each : 0
    days.set(lineId, (days.get(lineId) ?? 0) + counted)
  }
  return days
}

/** The mission as documents and lists count it. */
export function withTimedBudget(mission: Mission): Mission {
  return mission.timeEntries.length === 0 ? mission : { ...mission, budget: timedBudget(mission) }
}

/** The line with the days entered; an amount typed in stays only where they have no price. */
export function lineWithDays(line: BudgetLine, spentDays: number | undefined): BudgetLine {
  if (spentDays === undefined) return line
  const { spent, ...others } = line
  if (line.dayRate !== undefined || spent === undefined) return { ...others, spentDays }
  return { ...line, spentDays }
}

export type PersonTime = {
  readonly person: string
  /** By month, `YYYY-MM`. */
  readonly months: ReadonlyMap<string, number>
  readonly total: number
}

/** Who worked how many days in which month; an id and a name of the firm's people count together. */
export function daysByPersonAndMonth(entries: readonly TimeEntry[], firm: Firm): PersonTime[] {
  const people = groupedBy(entries, ({ person }) => personNamed(firm, person)?.name ?? person)
  return [...people].map(([person, theirs]) => {
    const byMonth = groupedBy(theirs, ({ date }) => date.slice(0, 7))
    const months = new Map([...byMonth].map(([month, each]) => [month, daysOf(each)]))
    return { person, months, total: daysOf(theirs) }
  })
}

export function daysOf(entries: readonly TimeEntry[]): number {
  return sum(entries.map(({ days }) => days))
}

/** A line whose days were first typed by hand, and do not add up to what was entered since. */
export type TypedDays = {
  readonly line: BudgetLine
  readonly typed: number
  readonly entered: number
}

export function contradictedDays({ budget, timeEntries }: Timed): TypedDays[] {
  const days = timedDays({ timeEntries })
  return budget.lines.flatMap(line => {
    const entered = days.get(line.id)
    if (entered === undefined || line.spentDays === undefined) return []
    return line.spentDays === entered ? [] : [{ line, typed: line.spentDays, entered }]
  })
}

/**
 * The mission with other entries. Days typed on a line that said the same as its entries did are
 * said twice: the entries alone go on.
 */
export function withTimeEntries(mission: Mission, timeEntries: TimeEntry[]): Mission {
  const days = timedDays(mission)
  return mission.budget.lines
    .filter(({ id, spentDays }) => spentDays !== undefined && spentDays === days.get(id))
    .reduce((row, { id }) => withoutTypedDays(row, id), { ...mission, timeEntries })
}

/** The mission with the days of before as one entry, on its first day, and the line's own days gone. */
export function withGapEntered(
  mission: Mission,
  { line, typed, entered }: TypedDays,
  { today, id }: { readonly today: string; readonly id: string },
): Mission {
  const person = line.person ?? mission.timeEntries.find(each => each.lineId === line.id)?.person
  const entry: TimeEntry = {
    id,
    date: mission.start ?? today,
    person: person ?? '',
    days: typed - entered,
    lineId: line.id,
    note: 'Jours comptés avant les saisies',
  }
  const { timeEntries } = mission
  return withoutTypedDays({ ...mission, timeEntries: [entry, ...timeEntries] }, line.id)
}

/** Days, and an amount beside their price, that the entries have taken the place of. */
export function withoutTypedDays(mission: Mission, lineId: string): Mission {
  const lines = mission.budget.lines.map(line => {
    if (line.id !== lineId) return line
    const { spentDays: _days, ...others } = line
    if (line.dayRate === undefined) return others
    const { spent: _spent, ...counted } = others
    return counted
  })
  return { ...mission, budget: { ...mission.budget, lines } }
}

/** The entry that likely comes next: the last one's person and line, or the only line of consulting. */
export function nextEntry(
  { timeEntries, budget }: Timed,
  firm: Pick<Firm, 'people'>,
  today: string,
  id: string,
): TimeEntry {
  const last = timeEntries.at(-1)
  const consulting = budget.lines.filter(({ kind }) => kind === 'consulting')
  const lineId = last?.lineId ?? (consulting.length === 1 ? consulting[0]?.id : undefined)
  const person = last?.person ?? firm.people[0]?.name ?? ''
  return { id, date: today, person, days: 1, ...present({ lineId }) }
}

/** What is unusual about an entry, as French sentences: it may be right all the same. */
export function entryWarnings(
  entry: TimeEntry,
  others: readonly TimeEntry[],
  zone: HolidayZone,
): string[] {
  return [dayOffSentence(entry.date, zone), longDay(entry, others)].filter(
    each => each !== undefined,
  )
}

function longDay(entry: TimeEntry, others: readonly TimeEntry[]): string | undefined {
  const sameDay = others.filter(
    ({ id, date, person }) => id !== entry.id && date === entry.date && person === entry.person,
  )
  const total = daysOf([...sameDay, entry])
  if (total <= 1) return undefined
  return typeset(`${entry.person} : ${formatDays(total)} le ${formatDate(entry.date)}.`)
}
