import { dayAndMonth, formatDate, typeset } from '../../french/writing.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import { addDays, compareDates, weekday } from '../calendar/calendar.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { openActions } from '../meeting/open-actions.ts'
import type { Mission } from '../mission/mission.ts'
import { milestoneDate } from '../plan/milestones.ts'
import type { Report } from './report.ts'

type NextStep = Report['nextSteps'][number]

type Task = { readonly due: string | undefined; readonly text: string }

type Sources = {
  readonly mission: Mission
  readonly meetings: readonly Meeting[]
  /** The day on which one looks ahead. */
  readonly from: string
  /** Last day of the weeks to come. */
  readonly until: string
}

/**
 * What is to be done from a day on: actions agreed in meetings, deliverables and milestones due, by
 * week. What was due before comes first; what has no day comes last.
 */
export function stepsAhead({ mission, meetings, from, until }: Sources): NextStep[] {
  const tasks = [...actionTasks(meetings), ...deliverableTasks(mission), ...milestoneTasks(mission)]
  const late = tasks.filter(({ due }) => due !== undefined && due < from)
  const ahead = tasks.filter(({ due }) => due !== undefined && due >= from && due <= until)
  const undated = tasks.filter(({ due }) => due === undefined)
  return [
    ...group('En retard', late.toSorted(byDay)),
    ...weeks(ahead.toSorted(byDay)),
    ...group('Sans date', undated),
  ]
}

function actionTasks(meetings: readonly Meeting[]): Task[] {
  return openActions(meetings).map(({ action: { title, owner, due } }) => ({
    due,
    text: owner === undefined ? title : `${title} (${owner})`,
  }))
}

function deliverableTasks({ phases }: Mission): Task[] {
  return phases
    .flatMap(({ deliverables }) => deliverables)
    .filter(({ status, due }) => status !== 'done' && due !== undefined)
    .map(({ title, due }) => ({ due, text: typeset(`Livrable : ${title}`) }))
}

function milestoneTasks({ milestones }: Mission): Task[] {
  return milestones
    .filter(({ status, actual }) => status !== 'done' && actual === undefined)
    .filter(each => milestoneDate(each) !== undefined)
    .map(each => ({ due: milestoneDate(each), text: typeset(`Jalon : ${each.title}`) }))
}

function byDay(a: Task, b: Task): number {
  return compareDates(a.due ?? '', b.due ?? '')
}

function weeks(tasks: readonly Task[]): NextStep[] {
  const byWeek = groupedBy(tasks, ({ due = '' }) => mondayOf(due))
  return [...byWeek].map(([monday, each]) => ({
    when: weekInWords(monday),
    items: each.map(({ text }) => text),
  }))
}

function group(when: string, tasks: readonly Task[]): NextStep[] {
  return tasks.length === 0 ? [] : [{ when, items: tasks.map(taskWithDay) }]
}

function taskWithDay({ text, due }: Task): string {
  return due === undefined ? text : `${text}, attendu le ${formatDate(due)}`
}

function mondayOf(date: string): string {
  return addDays(date, 1 - weekday(date))
}

/** « Semaine du 6 au 10 mai », Monday to Friday. */
export function weekInWords(monday: string): string {
  const friday = addDays(monday, 4)
  const isSameMonth = monday.slice(0, 7) === friday.slice(0, 7)
  const first = isSameMonth ? dayOnly(monday) : dayAndMonth(monday)
  return `Semaine du ${first} au ${dayAndMonth(friday)}`
}

function dayOnly(date: string): string {
  const day = Number(date.slice(8, 10))
  return day === 1 ? '1er' : String(day)
}
