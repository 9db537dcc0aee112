import type { Milestone } from '../../../domain/plan/plan.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { placeIn, type ToldReport } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'

/** What a report’s words tell of one of its own milestones. */
export type ToldMilestone = {
  readonly said: Said
  readonly quote: string
  readonly index: number
  /** « au 23 juin ». */
  readonly when: string
  readonly milestone: Milestone | undefined
  /** The day that holds for it in the planning. */
  readonly last: string | undefined
  /** The days that may be told of it; all those that the planning has for it where nothing says. */
  readonly known?: readonly (string | undefined)[]
}

/** The day told of a milestone, where it is none that its planning has. */
export function otherThanPlanned(
  account: ToldReport,
  { said: { text, field, path }, quote, index, when, milestone, last, known }: ToldMilestone,
  message: (told: string, title: string, planned: string) => string,
): Finding[] {
  const [day] = toldDaysIn(when, documentDay(account))
  if (day?.date === undefined || milestone === undefined || last === undefined) return []
  const { title, planned, revised, actual } = milestone
  if ((known ?? [planned, revised, actual]).includes(day.date)) return []
  const [stated, expected] = [formatDate(day.date), formatDate(last)]
  return [
    {
      code: 'date-conflict',
      severity: 'error',
      place: placeIn(account, field, path, originalAround(text, index, quote.length)),
      against: placeIn(account, `Jalon « ${title} »`, [
        'milestones',
        account.report.milestones.indexOf(milestone),
      ]),
      message: message(stated, title, expected),
      expected,
      stated,
    },
  ]
}
