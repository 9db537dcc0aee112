import type { Meeting } from '../../domain/meeting.ts'
import { bareWords } from '../bare-words.ts'
import { type Entry, wholeText } from '../entry.ts'

type Item = Meeting['agenda'][number]

/** « Introduction (30 min) », « 9h00 – 9h30 : accueil », « Atelier | 1h30 ». */
export function agendaItem(entry: Entry): Item {
  const row = rowItem(entry)
  if (row !== undefined) return row
  const text =
    entry.cells === undefined ? wholeText(entry) : entry.cells.map(cell => cell.text).join(' ')
  const times = [...text.matchAll(/(\d{1,2})\s?[h:]\s?(\d{2})?(?!\d)/g)].filter(isClock)
  const minutes = minutesIn(text)
  const [start, end] = times.map(
    ([, hours = '', rest = '00']) => `${hours.padStart(2, '0')}:${rest}`,
  )
  const isSpan = times.length >= 2
  return {
    title: titleOf(text),
    minutes: isSpan ? between(start ?? '', end ?? '') : (minutes ?? 0),
    ...(isSpan && start !== undefined && { startedAt: start }),
    ...(isSpan && end !== undefined && { endedAt: end }),
  }
}

/** « Point | Durée prévue | Début | Fin ». */
function rowItem({ cells = [] }: Entry): Item | undefined {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(bareWords(column)))?.text
  const told = of(/^duree(?! reelle)|^temps/)
  const [start, end] = [clockIn(of(/^debut/)), clockIn(of(/^fin/))]
  const title = cells[0]?.text
  if (title === undefined || (told === undefined && start === undefined)) return undefined
  return {
    title,
    minutes: minutesIn(told ?? '') ?? (start && end ? between(start, end) : 0),
    ...(start !== undefined && { startedAt: start }),
    ...(end !== undefined && { endedAt: end }),
  }
}

function clockIn(text: string | undefined): string | undefined {
  const [, hours, minutes = '00'] = /(\d{1,2})\s?[h:]\s?(\d{2})?/.exec(text ?? '') ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

/** « 1h30 » within parentheses is a length; « 9h00 - 10h30 » are times of the day. */
function isClock({ index = 0, input = '' }: RegExpExecArray): boolean {
  return (
    !/\([^)]*$/.test(input.slice(0, index)) &&
    /\d\s?[h:]\s?\d{0,2}\s?(?:-|–|à|:|$)|(?:-|–|à)\s?\d/.test(input)
  )
}

/** Minutes told in words: « 1h », « 1h30 », « 45 min », « ½ journée » is none. */
export function minutesIn(text: string): number | undefined {
  const words = bareWords(text)
  const told = /\(([^()]*)\)\s*$/.exec(words)?.[1] ?? words
  const hours = /(\d+)\s?h(?:eures?)?\s?(\d{2})?/.exec(told)
  if (hours !== null) return Number(hours[1]) * 60 + Number(hours[2] ?? 0)
  const minutes = /(\d+)\s?(?:min|mn|')/.exec(told)?.[1]
  return minutes === undefined ? undefined : Number(minutes)
}

function between(start: string, end: string): number {
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return Math.max(0, at(end) - at(start))
}

function titleOf(text: string): string {
  return text
    .replace(/\s*\([^()]*\d\s?(?:h|min|mn)[^()]*\)\s*$/u, '')
    .replace(/^\d{1,2}\s?[h:]\s?\d{0,2}\s*(?:-|–|à)\s*\d{1,2}\s?[h:]\s?\d{0,2}\s*[:–-]?\s*/u, '')
    .trim()
}
