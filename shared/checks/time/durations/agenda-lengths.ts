import { sum } from '../../../domain/money.ts'
import { formatMinutes, minuteOfDay, minutesBetween } from '../../../french/dates/clock-time.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { agendaAndBreaks } from './agenda-breaks.ts'
import { otherAgendaLength } from './stated-agenda-length.ts'

/** An agenda fits in the hours of its meeting; breaks may fill the rest. */
export function agendaLengths({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => [
    ...tooLong(minutes),
    ...otherAgendaLength(minutes),
    ...agendaAndBreaks(minutes),
    ...backwards(minutes),
    ...moreThanHalf(minutes),
    ...otherEnd(minutes),
  ])
}

/** Half a day is four hours, and a little more with its breaks. */
function moreThanHalf(minutes: ToldMinutes): Finding[] {
  const { title, agenda } = minutes.meeting
  const [half] = /(?:1\/2|½|demi)[ \u00a0-]?journ[ée]e/iu.exec(title) ?? []
  const planned = sum(agenda.map(item => item.minutes))
  if (half === undefined || planned <= 270) return []
  return [
    {
      code: 'duration-mismatch',
      severity: 'warning',
      place: placeIn(minutes, 'Ordre du jour', ['agenda']),
      against: placeIn(minutes, 'Titre', ['title'], half),
      message: `L’ordre du jour dure ${formatMinutes(planned)}, plus d’une demi-journée.`,
      stated: formatMinutes(planned),
    },
  ]
}

/** « Fin de l’atelier : 12h30 », under hours that end at noon. */
function otherEnd(minutes: ToldMinutes): Finding[] {
  const { endsAt } = minutes.meeting
  if (endsAt === undefined) return []
  return figuresLike(minutes, /fin (?:de|du) [^\n]*\dh/i).flatMap(({ text, field, path }) => {
    const [quote, hour = '', minute = '00'] = toldEnd.exec(text) ?? []
    const told = `${hour.padStart(2, '0')}:${minute}`
    const late = minutesBetween(endsAt, told) ?? minutesBetween(told, endsAt) ?? 0
    if (quote === undefined || late <= overrun) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(minutes, field, path, quote.replace(/[*]/g, '')),
        against: placeIn(minutes, 'Horaires', ['endsAt'], endsAt),
        message: `La fin est à ${told} ici, et à ${endsAt} dans les horaires.`,
        expected: endsAt,
        stated: told,
      },
    ]
  })
}

/** Minutes that a meeting runs over without anybody noting it. */
const overrun = 15

const toldEnd =
  /Fin (?:du workshop|de l[’']atelier|de la (?:réunion|séance)|du comité)[ \u00a0]?:[*]{0,2} ?(\d{1,2})[ \u00a0]?h[ \u00a0]?(\d{2})?(?!\d)/iu

function tooLong(minutes: ToldMinutes): Finding[] {
  const { startsAt, endsAt, agenda } = minutes.meeting
  const planned = sum(agenda.map(item => item.minutes))
  const available = minutesBetween(startsAt, endsAt)
  if (available === undefined || planned <= available) return []
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(minutes, 'Ordre du jour', ['agenda']),
      against: placeIn(minutes, 'Horaires', ['endsAt'], `${startsAt} – ${endsAt}`),
      message: `L’ordre du jour dure ${formatMinutes(planned)} ; de ${startsAt} à ${endsAt}, il y a ${formatMinutes(available)}.`,
      expected: formatMinutes(available),
      stated: formatMinutes(planned),
    },
  ]
}

/** Hours that run backwards: those of the meeting, or of one of its points. */
function backwards(minutes: ToldMinutes): Finding[] {
  const { startsAt, endsAt, agenda } = minutes.meeting
  const spans = [
    { from: startsAt, to: endsAt, field: 'Horaires', path: ['endsAt'] },
    ...agenda.map(({ title, startedAt, endedAt }, index) => ({
      from: startedAt,
      to: endedAt,
      field: `Point « ${title} »`,
      path: ['agenda', index, 'endedAt'],
    })),
  ]
  return spans.flatMap(({ from, to, field, path }) => {
    const [start, end] = [minuteOfDay(from), minuteOfDay(to)]
    if (start === undefined || end === undefined || end >= start) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(minutes, field, path, `${from} – ${to}`),
        message: `La fin (${to}) est avant le début (${from}).`,
        stated: to ?? '',
      },
    ]
  })
}
