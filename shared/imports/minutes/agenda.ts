import type { Meeting } from '../../domain/meeting/meeting.ts'
import { bareWords } from '../../french/bare-words.ts'
import { isTotalName } from '../../french/names/total-name.ts'
import { type Entry, wholeText } from '../outline/entry.ts'

type Item = Meeting['agenda'][number]

/** « Introduction (30 min) », « 9h00 – 9h30 : accueil », « Atelier | 1h30 ». */
export function agendaItem(entry: Entry): Item {
  const row = rowItem(entry)
  if (row !== undefined) return row
  const text =
    entry.cells === undefined ? wholeText(entry) : entry.cells.map(cell => cell.text).join(' ')
  return hoursWithin(text) ?? hourBeside(text) ?? toldItem(text)
}

function toldItem(text: string): Item {
  const times = [...text.matchAll(/(\d{1,2})\s?[h:]\s?(\d{2})?(?!\d)/g)].filter(isClock)
  const minutes = minutesIn(text.replace(opensWithClock, ''))
  const [start, end] = times.map(
    ([, hours = '', rest = '00']) => `${hours.padStart(2, '0')}:${rest}`,
  )
  const isSpan = times.length >= 2
  return {
    title: titleOf(text),
    minutes: isSpan ? between(start ?? '', end ?? '') : (minutes ?? 0),
    ...((isSpan || opensWithClock.test(text)) && start !== undefined && { startedAt: start }),
    ...(isSpan && end !== undefined && { endedAt: end }),
  }
}

const clock = String.raw`(?:0?[6-9]|1\d|2[0-3])\s?[h:](?:\s?\d{2})?`
const clocks = String.raw`(?:de |à |dès )?(?<from>${clock})(?:\s*(?:[–—-]|à)\s*(?<to>${clock}))?`
const length = String.raw`\d{1,2}\s?h(?:\s?\d{2})?|\d{1,3}\s?(?:min(?:utes)?|mn)`
const beside = String.raw`(?:[–—-]|,|\|)`
const hoursBeside = [
  String.raw`^(?<title>.+?)\s*\((?<length>${length})\)\s*${beside}?\s*${clocks}$`,
  String.raw`^(?<title>.+?)\s${beside}\s(?<length>${length})\s${beside}\s${clocks}$`,
  String.raw`^(?<title>.+?)\s*(?:${beside}|:|(?=à\s))\s*${clocks}\s*\((?<length>${length})\)$`,
].map(pattern => new RegExp(pattern, 'u'))

const span = String.raw`(?:de )?(?<from>${clock})\s*(?:[–—-]|à)\s*(?<to>${clock})`
const apart = String.raw`\s*[,;:/·–—-]\s*`
const within = [
  `(?<length>${length})${apart}${span}`,
  String.raw`${span}(?:${apart}|,?\s+soit\s+)(?<length>${length})`,
  span,
].map(pattern => new RegExp(String.raw`^(?<title>.+?)\s*\(${pattern}\)$`, 'u'))

/** « Accueil (30 min, 9h00–9h30) », « Accueil (9h00–9h30, 30 min) », « Accueil (9h00–9h30) ». */
function hoursWithin(text: string): Item | undefined {
  const told = within.map(each => each.exec(text.trim())?.groups).find(Boolean)
  const [from, to] = [clockIn(told?.from), clockIn(told?.to)]
  if (told?.title === undefined || from === undefined || to === undefined) return undefined
  const minutes = minutesIn(told.length ?? '') ?? between(from, to)
  return { title: told.title, minutes, startedAt: from, endedAt: to }
}

/** « Accueil (30 min) – 9 h 00 », « Accueil – 9 h 00 (30 min) »: how long it takes, and when it begins. */
function hourBeside(text: string): Item | undefined {
  const told = hoursBeside.map(each => each.exec(text.trim())?.groups).find(Boolean)
  if (told?.title === undefined || opensWithClock.test(text)) return undefined
  const [from, to] = [clockIn(told.from), clockIn(told.to)]
  return {
    title: told.title,
    minutes: minutesIn(told.length ?? '') ?? 0,
    ...(from !== undefined && { startedAt: from }),
    ...(to !== undefined && { endedAt: to }),
  }
}

/** « Point | Durée prévue | Début | Fin ». */
function rowItem({ cells = [] }: Entry): Item | undefined {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(bareWords(column)))?.text
  const told = of(/^duree(?! reelle)|^temps/)
  const [start, end] = [clockIn(of(/^debut/)), clockIn(of(/^fin/))]
  const clock = cells.find(
    ({ column, text }, at) => isClockAlone(text) && (at === 0 || hours.test(bareWords(column))),
  )
  const isTimed = told !== undefined || start !== undefined || clock !== undefined
  const title = cells.find(cell => cell !== clock && /\p{L}{3}/u.test(cell.text))?.text
  if (title === undefined || !isTimed) return undefined
  const [from = start, to = end] = clock === undefined ? [] : clocksOf(clock.text)
  return {
    title,
    minutes: minutesIn(told ?? '') ?? (from && to ? between(from, to) : 0),
    ...(from !== undefined && { startedAt: from }),
    ...(to !== undefined && { endedAt: to }),
  }
}

const hours = /^(?:horaires?|heures?|quand|creneaux?)\b/

/** « 13h30 », « 9 h – 9 h 30 », in a column of its own. */
function isClockAlone(text: string): boolean {
  return /^\d{1,2}\s?[h:]\s?(?:\d{2})?(?:\s*(?:[–-]|à)\s*\d{1,2}\s?[h:]\s?(?:\d{2})?)?$/u.test(
    text.trim(),
  )
}

function clocksOf(text: string): (string | undefined)[] {
  return text.split(/\s*(?:[–-]|à)\s*/u).map(clockIn)
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
    .replace(opensWithClock, '')
    .replace(/^\d{1,2}\s?[h:]\s?\d{0,2}\s*(?:-|–|à)\s*\d{1,2}\s?[h:]\s?\d{0,2}\s*[:–-]?\s*/u, '')
    .trim()
}

/** « 9h15 : visite de l’atelier (45 min) » begins then. */
const opensWithClock = /^\d{1,2}\s?h(?:\s?\d{2})?\s*[:–—-]\s+(?=\p{L})/u

/** « 9h15 : visite de l’atelier (45 min) », on a line that is no item of a list. */
export function isTimed({ kind, text, children }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    children.length === 0 &&
    text.length <= longestPoint &&
    /^\d{1,2}\s?h(?:\s?\d{2})?\s*(?:[:–—-]|à)\s/u.test(text)
  )
}

const longestPoint = 120

/** The last row of a table of durations sums them. */
export function isPoint({ text, label = text }: Entry): boolean {
  return !isTotalName(label)
}
