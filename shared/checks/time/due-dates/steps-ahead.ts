import { addDays } from '../../../domain/calendar/calendar.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** The next steps of a brief or of an offer come after its date. */
export function stepsAhead({ briefs, proposals }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => pastSteps(brief, brief.mission.nextSteps)),
    ...proposals.flatMap(offer => pastSteps(offer, offer.proposal.nextSteps)),
  ]
}

type Steps = readonly { readonly when?: string | undefined; readonly what?: string | undefined }[]

/** One whole day, a month past at the most: further from it, the year is another one. */
function pastSteps(told: Told, steps: Steps): Finding[] {
  const { date } = told
  if (date === undefined) return []
  return steps.flatMap(({ when = '', what = '' }, index) => {
    const words = folded(when)
    const [only, ...others] = toldDaysIn(words, date)
    const day = only?.date
    if (day === undefined || others.length > 0 || /sem|depuis|fait|realise|\d ?[-–]/.test(words))
      return []
    if (day >= date || day < addDays(date, -31) || /✅|\bfaite?\b|réalisé/i.test(what)) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(told, 'Prochaines étapes', ['nextSteps', index], `${when} : ${what}`),
        message: `« ${what} » est à faire le ${formatDate(day)}, avant la date du document (${formatDate(date)}).`,
        expected: `après le ${formatDate(date)}`,
        stated: formatDate(day),
      },
    ]
  })
}
