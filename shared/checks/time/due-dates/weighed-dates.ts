import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'

/** An action that is weighed « avant le 18 juillet » is not due the week after in the list of actions. */
export function weighedDates({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes =>
    minutes.meeting.matrix.flatMap(({ title, action = '' }, index) => {
      const [day, ...others] = toldDaysIn(folded(action), documentDay(minutes))
      const rank = minutes.meeting.actions.findIndex(each => isSameTitle(each.title, title))
      const due = minutes.meeting.actions[rank]?.due
      if (day?.date === undefined || others.length > 0 || due === undefined) return []
      const isBefore = /\bavant(?: le)? ?$/.test(folded(action).slice(0, day.start))
      if (due === day.date || (isBefore && due < day.date)) return []
      return [finding(minutes, { title, index, rank }, formatDate(due), formatDate(day.date))]
    }),
  )
}

type Weighed = { readonly title: string; readonly index: number; readonly rank: number }

function finding(
  minutes: ToldMinutes,
  { title, index, rank }: Weighed,
  expected: string,
  stated: string,
): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: placeIn(minutes, `Matrice, « ${title} »`, ['matrix', index, 'action']),
    against: placeIn(minutes, `Action « ${title} »`, ['actions', rank, 'due']),
    message: `« ${title} » est pour le ${stated} dans la matrice, et pour le ${expected} dans les actions.`,
    expected,
    stated,
  }
}
