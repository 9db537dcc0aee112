import type { Budget, BudgetLine } from './budget.ts'
import { dayOffSentence } from './day-off.ts'
import { type Firm, personNamed } from './firm.ts'
import { formatDate, formatDays, typeset } from './french.ts'
import type { HolidayZone } from './holidays.ts'
import type { Mission, TimeEntry } from './mission.ts'
import { sum } from './money.ts'

type Timed = Pick<Mission, 'budget' | 'timeEntries'>

/**
 * The budget with the days that were entered, up to a day and with it: where a line has entries, they
 * are what is spent on it, at its rate; where it has none, what was typed stays.
 */
export function timedBudget({ budget, timeEntries }: Timed, until?: string): Budget {
  const timed = new Set(timeEntries.map(({ lineId }) => lineId))
  const days = daysByLine(upTo(timeEntries, until))
  const lines = budget.lines.map(line =>
    timed.has(line.id) ? lineWithDays(line, days.get(line.id) ?? 0) : line,
  )
  return { ...budget, lines }
}

/** The mission as documents and lists count it. */
export function withTimedBudget(mission: Mission): Mission {
  return mission.timeEntries.length === 0 ? mission : { ...mission, budget: timedBudget(mission) }
}

/** An amount typed in would contradict the days: it stays only where they have no price. */
function lineWithDays({ spent, ...line }: BudgetLine, spentDays: number): BudgetLine {
  if (line.dayRate !== undefined || spent === undefined) return { ...line, spentDays }
  return { ...line, spent, spentDays }
}

function upTo(entries: readonly TimeEntry[], until: string | undefined): readonly TimeEntry[] {
  return until === undefined ? entries : entries.filter(({ date }) => date <= until)
}

/** Days entered against each line; those of no line count under `undefined`. */
export function daysByLine(entries: readonly TimeEntry[]): Map<string | undefined, number> {
  const days = new Map<string | undefined, number>()
  for (const { lineId, days: each } of entries) days.set(lineId, (days.get(lineId) ?? 0) + each)
  return days
}

export type PersonTime = {
  readonly person: string
  /** By month, `YYYY-MM`. */
  readonly months: ReadonlyMap<string, number>
  readonly total: number
}

/** Who worked how many days in which month; an id and a name of the firm's people count together. */
export function daysByPersonAndMonth(entries: readonly TimeEntry[], firm: Firm): PersonTime[] {
  const people = Map.groupBy(entries, ({ person }) => personNamed(firm, person)?.name ?? person)
  return [...people].map(([person, theirs]) => {
    const byMonth = Map.groupBy(theirs, ({ date }) => date.slice(0, 7))
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
  const days = daysByLine(timeEntries)
  return budget.lines.flatMap(line => {
    const entered = days.get(line.id)
    if (entered === undefined || line.spentDays === undefined) return []
    return line.spentDays === entered ? [] : [{ line, typed: line.spentDays, entered }]
  })
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
