import { sum } from '../../../domain/money.ts'
import { formatMinutes, minuteOfDay, minutesBetween } from '../../../french/dates/clock-time.ts'
import { folded } from '../../../french/folded.ts'
import { meantMinutes } from '../../arithmetic/meetings/agenda-rows.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type ToldMinutes } from '../../scene/scene.ts'

/** « Durée totale : 4 h 30 », beside points that last something else; none of them without its time. */
export function otherAgendaLength(minutes: ToldMinutes): Finding[] {
  const { agenda, notes = [] } = minutes.meeting
  if (agenda.length === 0 || agenda.some(item => item.minutes === 0)) return []
  const planned = sum(agenda.map(item => item.minutes))
  const meant = sum(meantMinutes(minutes.meeting))
  return notes.flatMap(({ heading = '', text }, index) => {
    const stated = statedIn(heading, text)
    if (stated === undefined || [planned, meant].some(each => isExplained(each, stated))) return []
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(minutes, 'Ordre du jour', ['agenda']),
        against: placeIn(minutes, 'Durée', ['notes', index], stated.quote),
        message: `Les points de l’ordre du jour durent ${formatMinutes(meant)}, et non ${formatMinutes(stated.length)}.`,
        expected: formatMinutes(meant),
        stated: formatMinutes(stated.length),
      },
    ]
  })
}

type Stated = {
  readonly quote: string
  readonly length: number
  /** Minutes between the hours told in brackets. */
  readonly span: number | undefined
  /** Breaks are in it, and no points. */
  readonly hasBreaks: boolean
}

const label =
  /^duree(?: totale| prevue| (?:totale )?(?:de travail|effective|de la journee)| de la (?:seance|reunion)| de l'atelier| du workshop)?$/

/** « Durée totale : 4 h 30 (9h00 – 13h30, pause comprise) », in a note or under its heading. */
function statedIn(heading: string, text: string): Stated | undefined {
  const [, own = heading, told = ''] =
    /^(?:([^:]{5,30}) ?: ?)?(\d{1,2} ?h ?(?:\d{2})?(?![\d:]).*)$/su.exec(text) ?? []
  if (!label.test(folded(own).replace(/ ?:$/, ''))) return undefined
  const [, quote = '', rest = ''] = /^(\d{1,2} ?h ?(?:\d{2})?)\s*(.*)$/su.exec(told) ?? []
  const length = minuteOfDay(quote.replace(/\s+/g, ''))
  const isWhole = rest === '' || /^\(.*\)[. ]*$/su.test(rest)
  if (length === undefined || !isWhole) return undefined
  const [, from, to] =
    /(\d{1,2} ?h ?(?:\d{2})?) ?(?:-|–|à|→) ?(\d{1,2} ?h ?(?:\d{2})?)/u.exec(rest) ?? []
  return {
    quote: quote.trim(),
    length,
    span: minutesBetween(from?.replace(/\s+/g, ''), to?.replace(/\s+/g, '')),
    hasBreaks:
      /paus|dejeuner|repas/.test(folded(rest)) && !/hors|sans|non compris/.test(folded(rest)),
  }
}

/** The length of the points; with the breaks, that of the hours, or longer where none are told. */
function isExplained(planned: number, { length, span, hasBreaks }: Stated): boolean {
  if (length === planned) return true
  if (!hasBreaks) return false
  return span === undefined ? length > planned : length === span
}
