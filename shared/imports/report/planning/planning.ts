import { addDays } from '../../../domain/calendar/calendar.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type DateSpan, firstDateSpan } from '../../../french/dates/spans.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { progressIn } from '../work/states.ts'
import { cellNamed, type PlanningColumn } from './columns.ts'
import { gapOf, milestoneInLine, slipBeside } from './milestone-line.ts'
import { isWrongGap, phaseOf } from './phase-lengths.ts'

export type Planning = {
  readonly milestones: Milestone[]
  readonly phases: Report['phases']
  readonly left: readonly Left[]
}

/** The milestones planned, moved and reached, and how long each phase was to last and lasted. */
export function readPlanning(
  parts: readonly Section<ReportTopic>[],
  anchor: string,
  newId: () => string,
  { source, day, isFinal }: Telling,
): Planning {
  const tables: Milestone[][] = [[]]
  const phases: Report['phases'] = []
  const unread: Left[] = []
  let [since, table] = [anchor, parts[0]?.title]
  for (const { entries, title, below } of parts) {
    if (title !== table) {
      tables.push([])
      since = anchor
      table = title
    }
    for (const each of entries) {
      if (ofNextReport.test(bareWords(each.text))) continue
      const phase = phaseOf(each)
      const milestone = phase === undefined ? milestoneOf(each, since, day) : undefined
      if (phase !== undefined) {
        phases.push(phase)
        if (isWrongGap(each, phase))
          unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      } else if (milestone !== undefined) {
        const isCourse = isFinal && ![title, ...below].some(({ text }) => isOfPlan(text))
        const line = source[each.line - 1]
        const isReached = isCourse && tellsItsDay(each) && !isMissed(`${line} ${each.text}`)
        const told = isReached ? reachedBy(milestone, day) : milestone
        tables.at(-1)?.push({ id: newId(), ...withSign(told, line, day) })
        since = milestone.planned ?? since
      } else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
    }
  }
  return { milestones: tables.reduce(interleaved), phases, left: unread }
}

/** It has a field of its own. */
const ofNextReport = /^prochaine? (?:rapport|flash|bulletin|compte rendu|note|lettre)\b/

/** Two tables by their dates, each in its own order. */
function interleaved(one: readonly Milestone[], other: readonly Milestone[]): Milestone[] {
  const [left, right] = [[...one], [...other]]
  const merged: Milestone[] = []
  while (left[0] !== undefined && right[0] !== undefined) {
    const isFirst = (left[0].planned ?? '') <= (right[0].planned ?? '')
    merged.push(...(isFirst ? left : right).splice(0, 1))
  }
  return [...merged, ...left, ...right]
}

export type Telling = {
  /** The lines of the document, with the signs that entries are without. */
  readonly source: readonly string[]
  readonly day: string | undefined
  readonly isFinal: boolean
}

/** « 4 mars : état des lieux remis », under « Dates repères » of a last report: what took place that day. */
function reachedBy(milestone: Told, day: string | undefined): Told {
  const { planned, revised, actual, status } = milestone
  if (planned === undefined || day === undefined || planned > day) return milestone
  const isTold = status !== 'todo' || (revised ?? actual) !== undefined
  return isTold ? milestone : { ...milestone, actual: planned, status: 'done' }
}

/** A line or a row of two cells that tells the day it took place, and not the one it was planned for. */
function tellsItsDay({ cells, text }: Entry): boolean {
  if (cells !== undefined) return cells.length === 2 && cellNamed(cells, 'planned') === undefined
  return !/(?<!\p{L})(?:prévue?s?|planifiée?s?|attendue?s?)\s(?:initialement\s)?(?:le|pour le|au)\s\d/iu.test(
    text,
  )
}

/** « 4 mars : état des lieux (abandonné) ». */
function isMissed(line: string): boolean {
  return /[❌⚠]/u.test(line) || (progressIn(line)?.status ?? 'done') !== 'done'
}

/** « Calendrier initial », « Dates prévues ». */
function isOfPlan(text: string): boolean {
  return /\b(?:initial|prev[ui]|previsionnel|theorique|contractuel|prochain|a venir|suites?\b)/.test(
    bareWords(text),
  )
}

/** « ✅ Lancement : 2 septembre » was reached; what a list tells of a later day than its own was not yet. */
function withSign(milestone: Told, line = '', day?: string): Told {
  const { planned, actual, ...others } = milestone
  const isTicked = /^[^\p{L}\d]*[✅✔☑]/u.test(line)
  const isRow = line.trimStart().startsWith('|')
  if (!isRow && !isTicked && actual !== undefined && day !== undefined && actual > day)
    return { ...others, ...(planned && { planned }), revised: actual, status: 'todo' }
  if (!isTicked || milestone.status === 'done' || planned === undefined) return milestone
  return { ...milestone, actual: planned, status: 'done' }
}

type Told = Omit<Milestone, 'id'>

function milestoneOf(
  { cells, label, value = '' }: Entry,
  anchor: string,
  day: string | undefined,
): Told | undefined {
  if (cells === undefined) return milestoneInLine(label, value, anchor)
  const read = (name: PlanningColumn, since: string) => spanOf(cellNamed(cells, name), since)
  const planned = read('planned', anchor) ?? read('date', anchor)
  const near = planned === undefined ? anchor : addDays(planned.start, -mostDaysAhead)
  const state = cellNamed(cells, 'status') ?? signIn(cellNamed(cells, 'gap'))
  const found = read('actual', near)
  const isToCome =
    /\b(?:prevue?|estimee?|attendue?|planifiee?)\b/.test(
      bareWords(cellNamed(cells, 'actual') ?? ''),
    ) || isUnderWay(state, found, day)
  const actual = isToCome ? undefined : found
  const revised = read('revised', near) ?? (isToCome ? found : undefined)
  const title = cells[0]?.text ?? ''
  if (title === '' || (planned ?? revised ?? actual) === undefined) return undefined
  const isDone = progressIn(state)?.status === 'done' || actual !== undefined
  const reached = actual ?? (isDone ? (revised ?? planned) : undefined)
  const moved = revised !== undefined && revised.end !== planned?.end ? revised : undefined
  return {
    title,
    ...(planned && { planned: planned.end }),
    ...(moved && (!isDone || actual !== undefined) && { revised: moved.end }),
    ...(reached && { actual: reached.end }),
    ...labelOf(planned, reached),
    ...gapOf(cellNamed(cells, 'gap') ?? slipBeside(cellNamed(cells, 'status'))),
    status: isDone ? 'done' : statusIn(state),
  }
}

/** What comes after the day of the report, or is told to be under way, was not reached, whatever its column says. */
function isUnderWay(state: string, found: DateSpan | undefined, day: string | undefined): boolean {
  const status = progressIn(state)?.status
  const isLater = found !== undefined && day !== undefined && found.end > day
  return status === 'doing' || (isLater && status !== 'done')
}

/** « +7 j ✅ »: where no column tells states, the sign beside the gap does. */
function signIn(gap = ''): string {
  return /[✅✔☑🔄🚧]/u.exec(gap)?.[0] ?? ''
}

function statusIn(text: string): Milestone['status'] {
  if (/retard/.test(bareWords(text))) return 'late'
  return progressIn(text)?.status ?? 'todo'
}

/** A date that was moved or reached is near the one that was planned: at most so much before it. */
const mostDaysAhead = 75

function spanOf(text: string | undefined, anchor: string): DateSpan | undefined {
  return text === undefined ? undefined : firstDateSpan(text, anchor)
}

/** A milestone told as several days keeps the document's words. */
function labelOf(planned: DateSpan | undefined, reached: DateSpan | undefined): { label?: string } {
  const period = [planned, reached].find(span => span !== undefined && span.start !== span.end)
  return period === undefined ? {} : { label: period.source }
}
