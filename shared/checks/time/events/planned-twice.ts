import { type ToldDay, toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { isLaunchName } from '../../../french/names/launch-names.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameEvent, isSameThing, isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldProposal } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'

/** What a schedule and the milestones beside it both date, and what is decided twice, has one date. */
export function plannedTwice({ proposals, meetings }: Scene): Finding[] {
  return [...proposals.flatMap(scheduledTwice), ...meetings.flatMap(decidedTwice)]
}

/** A row of one day alone is an event, as a milestone is. */
function scheduledTwice(offer: ToldProposal): Finding[] {
  const { schedule, milestones } = offer.proposal
  return schedule.flatMap(({ label, start, end }, index) => {
    if (start === undefined || start !== end) return []
    const near = milestones.filter(({ title }) => isOneEvent(label, title))
    const [milestone] = near
    const planned = milestone?.planned
    if (milestone === undefined || near.length > 1 || planned === undefined) return []
    if (planned === start) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(offer, `Jalon « ${milestone.title} »`, [
          'milestones',
          milestones.indexOf(milestone),
        ]),
        against: placeIn(offer, `Planning, « ${label} »`, ['schedule', index]),
        message: `« ${label} » est le ${formatDate(start)} dans le planning, et le ${formatDate(planned)} dans les jalons.`,
        expected: formatDate(start),
        stated: formatDate(planned),
      },
    ]
  })
}

/** « Lancement officiel » and « Lancement officiel dans les quatre agences ». */
function isOneEvent(label: string, title: string): boolean {
  return (
    isSameEvent(label, title) || (isSameThing(label, title) && isTelling(label) && isTelling(title))
  )
}

function isTelling(title: string): boolean {
  const words = searchWords(title)
  return (
    isLaunchName(title) ||
    /^(?:bascule|lancement)$/.test(words.join(' ')) ||
    words.filter(word => word.length > 3).length > 1
  )
}

type Decided = {
  readonly title: string
  readonly name: string
  readonly index: number
  readonly date: string
}

function decidedTwice(minutes: ToldMinutes): Finding[] {
  const all = minutes.meeting.decisions.flatMap(({ title }, index) =>
    decidedOn(title, index, minutes),
  )
  return all.flatMap((later, rank) => {
    const first = all.slice(0, rank).find(({ name }) => isSameTitle(name, later.name))
    if (first === undefined || first.date === later.date) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(minutes, 'Décision', ['decisions', later.index], later.title),
        against: placeIn(minutes, 'Décision', ['decisions', first.index], first.title),
        message: `« ${later.title} » : une autre décision de la même réunion en dit le ${formatDate(first.date)}.`,
        expected: formatDate(first.date),
        stated: formatDate(later.date),
      },
    ]
  })
}

/** What takes place once: meetings, sessions and deliveries may be several. */
const once =
  /^(?:bascule|ouverture|lancement|demarrage|mise en |cloture|fin d|inauguration|demenagement|go ?live)/

function decidedOn(title: string, index: number, minutes: ToldMinutes): Decided[] {
  const words = folded(title)
  const days = toldDaysIn(words, documentDay(minutes))
  const [day] = days
  if (day?.date === undefined || days.length > 1) return []
  const name = nameOf(words, day)
  const isRange = /\b(?:au|et|avant|apres|report\w*|decal\w*) *$/.test(words.slice(0, day.start))
  if (isRange || !once.test(name) || searchWords(name).length < 2) return []
  return [{ title, name, index, date: day.date }]
}

function nameOf(words: string, { start, end }: ToldDay): string {
  return `${words.slice(0, start)} ${words.slice(end)}`
    .replace(/^option [a-z0-9]+(?: retenue)? ?[:–-] ?/, '')
    .replace(/\b(?:le|au|fixee? a?u?|pour le|est|des le) *$/, '')
    .trim()
}
