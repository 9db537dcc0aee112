import { weekday as weekdayOf } from '../../../domain/calendar/calendar.ts'
import { weekdayNames } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'
import { holidayOn } from './holiday-on.ts'
import { isOfOffice } from './office-events.ts'

/** « 1er février : kick-off », which is a Saturday: a next step on a day off that nobody seems to know of. */
export function stepsOff(scene: Scene): Finding[] {
  return stepsOf(scene).flatMap(step => stepOff(scene, step))
}

type Step = {
  readonly told: Told
  readonly when: string
  readonly what: string
  readonly path: RecordPlace['path']
}

function stepsOf({ briefs, proposals, reports }: Scene): Step[] {
  return [
    ...briefs.flatMap(brief => single(brief, brief.mission.nextSteps)),
    ...proposals.flatMap(offer => single(offer, offer.proposal.nextSteps)),
    ...reports.flatMap(account =>
      account.report.nextSteps.flatMap(({ when, items }, index) => [
        ...single(account, when === undefined ? [] : [{ when, what: items.join(' ') }], index),
        ...items.flatMap((item, rank) =>
          datedItem(account, item, ['nextSteps', index, 'items', rank]),
        ),
      ]),
    ),
  ]
}

type Single = { readonly when?: string | undefined; readonly what: string }

/** `from`: the rank of the first. */
function single(told: Told, steps: readonly Single[], from = 0): Step[] {
  return steps.flatMap(({ when = '', what }, index) =>
    wholeDay.test(when) ? [{ told, when, what, path: ['nextSteps', from + index, 'when'] }] : [],
  )
}

/** « 4 octobre : comité »; public holidays are looked at wherever a line begins with one. */
function datedItem(told: Told, item: string, path: Step['path']): Step[] {
  const [, when = '', what = ''] = (item.includes(':') && dated.exec(item)) || []
  return what === '' ? [] : [{ told, when, what, path }]
}

const dated = /^([^\d:]{0,12}\d[^:]{2,20}?)\s?: (.+)/

/** One whole day to come; a weekday that the writer names is known, unless it is one of the office. */
function stepOff(scene: Scene, { told, when, what, path }: Step): Finding[] {
  const today = documentDay(told)
  const words = folded(when)
  const [day, ...others] = today === undefined ? [] : toldDaysIn(words, today)
  const date = day?.date
  if (day === undefined || date === undefined || others.length > 0 || date <= (today ?? ''))
    return []
  const isWhole = `${words.slice(0, day.start)}${words.slice(day.end)}`.trim() === ''
  if (!isWhole || isMeant(folded(what))) return []
  const off = dayOff(scene, date)
  const isNamed = day.weekday !== undefined
  const isRight = !isNamed || day.weekday === weekdayNames[weekdayOf(date) - 1]
  if (off === undefined || (off.code === 'holiday' && path.length > 3)) return []
  if (!isRight || (isNamed && (off.code === 'holiday' || !isOfOffice(what)))) return []
  return [
    {
      code: off.code,
      severity: 'warning',
      place: placeIn(told, 'Prochaines étapes', path, `${when} : ${what}`.slice(0, 80)),
      message: `Le ${formatDate(date)} est ${off.what}.`,
      stated: formatDate(date),
    },
  ]
}

const wholeDay = /^\D{0,12}\d{1,2}(?:er)?[ /.]\S+(?: \d{4})?$/

function dayOff(scene: Scene, date: string) {
  const name = holidayOn(date, scene)
  if (name !== undefined) return { code: 'holiday' as const, what: `un jour férié (${name})` }
  const rank = weekdayOf(date)
  if (rank < 6) return undefined
  return { code: 'weekend' as const, what: rank === 6 ? 'un samedi' : 'un dimanche' }
}

/** What takes place on days off too, or is but the end of a delay. */
function isMeant(what: string): boolean {
  return /\b(?:samedi|dimanche|week-?end|feri|bascule|migration|ouverture|inauguration|salon|portes ouvertes|fete|marche|inventaire|go-?live|mise en|lancement|demarrage|demenagement|debut|fin\b|echeance|limite|expir|validite|vigueur|avant|jusqu|saison|evenement)/.test(
    what,
  )
}
