import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Group } from '../../outline/entry.ts'
import { clocksIn } from './clocks.ts'
import { plannedHours, sessionHours } from './session-hours.ts'

/** « Horaires : 9h – 17h30 », « de 14h00 à 18h00 », « Fin de l’atelier : 17h30 », « Début : 9h – Fin : 11h ». */
export function hoursIn(
  hours: string | undefined,
  end: string | undefined,
  groups: readonly Group[],
): Pick<Meeting, 'startsAt' | 'endsAt'> {
  const lines = groups.flatMap(({ titles, entries }) => [...titles, ...entries])
  const opening = lines.find(({ text }) => isOpening(text))?.text
  const session = sessionHours(groups)
  const [from, to] = plannedHours(groups)
  const told = clocksIn(hours)
  const [startsAt = from ?? session.startsAt, endsAt = to] =
    told.length > 0 ? told : clocksIn(opening)
  const closing = lines.find(({ text }) => /^fin d(?:u|e la|e l['’])\s?[^:]{3,20}:/iu.test(text))
  const last = endsAt ?? clocksIn(end ?? closing?.text)[0] ?? session.endsAt
  return {
    ...(startsAt !== undefined && { startsAt }),
    ...(last !== undefined && { endsAt: last }),
  }
}

function isOpening(text: string): boolean {
  return /^(?:début|horaires?|séance)\b[^:]{0,25}:\s*\d{1,2}\s?[h:]/iu.test(text)
}
