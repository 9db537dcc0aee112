import { agendaTimes, lagInWords } from '../../domain/meeting/agenda.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { sum } from '../../domain/money.ts'
import { formatClockTime, formatMinutes, minutesBetween } from '../../french/dates/clock-time.ts'
import { isFilled, optionalParagraph, row, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

type Item = Meeting['agenda'][number]

/** The time each item was given, and the time it took where both of its ends were noted. */
export function agendaBlocks(meeting: Meeting): Block[] {
  const { agenda } = meeting
  const planned = sum(agenda.map(({ minutes }) => minutes))
  const total = row('total', [
    'Total',
    planned > 0 ? formatMinutes(planned) : '',
    '',
    '',
    totalTaken(agenda),
  ])
  const lines = table(
    'Ordre du jour',
    [
      ['Point', 'text', 5],
      ['Durée prévue', 'days', 1.8],
      ['Début', 'days', 1.5],
      ['Fin', 'days', 1.5],
      ['Durée réelle', 'days', 1.8],
    ],
    agenda.length === 0 ? [] : [...agenda.map(itemRow), total],
  )
  return [...lines, ...optionalParagraph(keptTime(meeting), 'note')]
}

/** How the hours that were kept compare with those the meeting was called for. */
function keptTime(meeting: Meeting): string | undefined {
  const { lag } = agendaTimes(meeting)
  const hours = hoursInWords(meeting)
  const outcome = lag === undefined ? '' : `tenue avec ${lagInWords(lag)}`
  const told = [hours && `prévue ${hours}`, lag === 0 ? 'tenue à l’heure' : outcome].filter(
    isFilled,
  )
  return told.length === 0 ? undefined : `Séance ${told.join(', ')}.`
}

function hoursInWords({ startsAt = '', endsAt = '' }: Meeting): string {
  const [start, end] = [formatClockTime(startsAt), formatClockTime(endsAt)]
  if (isFilled(start) && isFilled(end)) return `de ${start} à ${end}`
  if (isFilled(start)) return `à ${start}`
  return isFilled(end) ? `jusqu’à ${end}` : ''
}

/** Nothing while an item is left whose time was not noted. */
function totalTaken(agenda: readonly Item[]): string {
  const taken = agenda.flatMap(({ startedAt, endedAt }) => minutesBetween(startedAt, endedAt) ?? [])
  return taken.length > 0 && taken.length === agenda.length ? formatMinutes(sum(taken)) : ''
}

function itemRow({ title, minutes, startedAt, endedAt }: Item) {
  const taken = minutesBetween(startedAt, endedAt)
  return row('body', [
    title,
    minutes > 0 ? formatMinutes(minutes) : '',
    startedAt === undefined ? '' : formatClockTime(startedAt),
    endedAt === undefined ? '' : formatClockTime(endedAt),
    taken === undefined ? '' : formatMinutes(taken),
  ])
}
