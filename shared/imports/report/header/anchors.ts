import { addDays } from '../../../domain/calendar/calendar.ts'

/** From when dates without a year are told: each is the first of its day no more than 45 days before. */
export type Anchors = {
  /** Of what was said and decided: in the year before the report, or in the weeks after it. */
  readonly past: string
  /** Of what comes next. */
  readonly coming: string
  /** Of the course of the mission: in the year of the report, or in the autumn before its winter. */
  readonly course: string
}

/** `earliest` stands for all of them where the report has no date. */
export function anchorsOf(date: string | undefined, earliest: string): Anchors {
  if (date === undefined) return { past: earliest, coming: earliest, course: earliest }
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  return {
    past: addDays(date, -275),
    coming: date,
    course: month <= lastOfWinter ? `${year - 1}-09-15` : `${year}-02-15`,
  }
}

/** A mission told of in these months began in the year before as often as not. */
const lastOfWinter = 3
