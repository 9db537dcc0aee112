import { formatMinutes, minuteOfDay, minutesBetween } from '../../domain/clock-time.ts'
import { folded } from '../../domain/folded.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { type Minutes, placeIn, type Scene } from '../scene.ts'

/** An agenda fits in the hours of its meeting; breaks may fill the rest. */
export function agendaLengths({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => [
    ...tooLong(minutes),
    ...otherLength(minutes),
    ...backwards(minutes),
  ])
}

/** « Durée totale : 4 h 30 », beside points that last something else; none of them without its time. */
function otherLength(minutes: Minutes): Finding[] {
  const { agenda, notes = [] } = minutes.meeting
  const told = notes.findIndex(({ heading = '', text }) =>
    /^duree(?: totale| prevue| de la (?:seance|reunion))?(?: :|$)/.test(
      folded(heading === '' ? text : heading),
    ),
  )
  const stated = notes[told]?.text.replace(/^.*:\s*/u, '') ?? ''
  const length = minuteOfDay(stated.replace(/\s+/g, ''))
  const planned = sum(agenda.map(item => item.minutes))
  if (length === undefined || length === planned || agenda.length === 0) return []
  if (agenda.some(item => item.minutes === 0)) return []
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(minutes, 'Ordre du jour', ['agenda']),
      against: placeIn(minutes, 'Durée', ['notes', told], stated),
      message: `Les points de l’ordre du jour durent ${formatMinutes(planned)}, et non ${formatMinutes(length)}.`,
      expected: formatMinutes(planned),
      stated: formatMinutes(length),
    },
  ]
}

function tooLong(minutes: Minutes): Finding[] {
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
function backwards(minutes: Minutes): Finding[] {
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
