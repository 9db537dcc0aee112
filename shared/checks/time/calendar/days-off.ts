import { addDays, weekday } from '../../../domain/calendar/calendar.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, type ToldProposal } from '../../scene/scene.ts'
import { holidayOn } from './holiday-on.ts'

/** Meetings, milestones and reports due on a weekend or a public holiday: a judgement, never an error. */
export function daysOff(scene: Scene): Finding[] {
  return appointments(scene).flatMap(({ date, place, isMeant }) => {
    const why = dayOff(date, scene)
    return why === undefined || isMeant?.() === true ? [] : [finding(why, place(), date)]
  })
}

type DayOff = { readonly code: 'holiday' | 'weekend'; readonly what: string }

function dayOff(date: string, scene: Scene): DayOff | undefined {
  const name = holidayOn(date, scene)
  if (name !== undefined) return { code: 'holiday', what: `un jour férié (${name})` }
  const day = weekday(date)
  if (day < 6) return undefined
  return { code: 'weekend', what: day === 6 ? 'un samedi' : 'un dimanche' }
}

/** Most days are worked: where it stands, and whether the day off is said with the date, is asked of the others. */
type Appointment = {
  readonly date: string
  readonly place: () => Place
  readonly isMeant?: () => boolean
}

function appointments({ briefs, proposals, reports, meetings }: Scene): Appointment[] {
  const all = [
    ...briefs.flatMap(brief => milestoneDates(brief, brief.mission.milestones)),
    ...proposals.flatMap(offer => [
      ...milestoneDates(offer, offer.proposal.milestones),
      ...scheduledDays(offer),
    ]),
    ...reports.flatMap(account => [
      ...milestoneDates(account, account.report.milestones),
      {
        date: account.report.nextReportOn,
        place: () => placeIn(account, 'Prochain rapport', ['nextReportOn']),
      },
    ]),
    ...meetings.flatMap(minutes => [
      { date: minutes.meeting.date, place: () => placeIn(minutes, 'Date', ['date']) },
      ...minutes.meeting.actions.map(({ title, due }, index) => ({
        date: due,
        place: () => placeIn(minutes, `Action « ${title} »`, ['actions', index, 'due']),
        isMeant: () => saysDayOff(title) || isMaybeReckoned(due),
      })),
    ]),
  ]
  return all.flatMap(({ date, ...other }) => (date === undefined ? [] : [{ date, ...other }]))
}

/** A row of one day alone; what a milestone tells too is looked at there. */
function scheduledDays(offer: ToldProposal): Appointment[] {
  const { schedule, milestones } = offer.proposal
  return schedule.flatMap(({ label, start, end, dates = '' }, index) => {
    const isDay = start === end
    const isMilestone = milestones.some(({ planned }) => planned === start)
    if (start === undefined || !isDay || isMilestone) return []
    const place = () => placeIn(offer, `Planning, « ${label} »`, ['schedule', index])
    const isMeant = () => saysDayOff(`${label} ${dates}`) || isRough(dates)
    return [{ date: start, place, isMeant }]
  })
}

/** « Samedi 28 juin », « bascule le week-end », « (jour férié) », « l’Ascension n’est pas travaillée ». */
function saysDayOff(text: string): boolean {
  return /(?<!\p{L})(?:samedi|dimanche|week-?end|f[ée]ri[ée]|ch[ôo]m[ée]|(?:pas|non) travaill|p[âa]ques|ascension|pentec[ôo]te|assomption|toussaint|armistice)/iu.test(
    text,
  )
}

/** The last day of « fin mai », the tenth of « début mai », the fifteenth of « mi-mai », where no words were kept. */
function isMaybeReckoned(due = ''): boolean {
  return /-(?:10|15)$/.test(due) || (due !== '' && addDays(due, 1).endsWith('-01'))
}

/** « fin février 2026 », « semaine du 4 mai », « mai 2026 » are no day. */
export function isRough(label: string): boolean {
  if (label === '') return false
  return vague.test(label) || !someDay.test(label)
}

const vague =
  /^(?:vers |courant |d[’']ici )?(?:(?:à )?la )?(?:fin|mi|d[ée]but|courant|sem(?:aine)?)\b/iu
const someDay = /(?<!\d)\d{1,2}(?:er)?(?:[ \u00a0\u202f]\p{L}{3}|[./-]\d)/u

type Listed = {
  readonly title: string
  readonly label?: string | undefined
  readonly planned?: string | undefined
  readonly revised?: string | undefined
  readonly actual?: string | undefined
  readonly status?: string
}

/** The date that counts of each: what is done needs no advice. */
function milestoneDates(told: Told, list: readonly Listed[]) {
  return list.map(({ title, label = '', planned, revised, actual, status }, index) => ({
    date: actual === undefined && status !== 'done' ? (revised ?? planned) : undefined,
    place: () => placeIn(told, `Jalon « ${title} »`, ['milestones', index]),
    isMeant: () =>
      saysDayOff(`${title} ${label}`) ||
      isRough(label) ||
      closing.test(title) ||
      isOfDaysOff(told, title),
  }))
}

/** « L’atelier ferme du 4 au 24 août », « aucune bascule entre le 1er et le 16 août »: no day of work. */
const closing =
  /(?<!\p{L})(?:ferme(?:nt|ra|ront|ture)?s?|vacances|cong[ée]s)(?!\p{L})|(?<!\p{L})(?:du|entre le) \d[^.;]{0,24} (?:au|et le) \d/iu

/** The title begins a sentence that tells days off: « 56 jours ouvrés : le 8 mai, l’Ascension… tombent en semaine ». */
function isOfDaysOff(told: Told, title: string): boolean {
  const sentences = saidLike(told, daysTold).flatMap(({ text }) => text.split(/\n|(?<=[.;!?])\s/))
  return sentences.some(each => each.startsWith(title) && each !== title && saysDayOff(each))
}

const daysTold = /ouvr[ée]s|f[ée]ri[ée]|ch[ôo]m[ée]|travaill|week-?end|ascension|pentec|p[âa]ques/i

function finding({ code, what }: DayOff, place: Place, date: string): Finding {
  return {
    code,
    severity: 'warning',
    place,
    message: `Le ${formatDate(date)} est ${what}.`,
    stated: formatDate(date),
  }
}
