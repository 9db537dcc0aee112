import { sum } from '../../../domain/money.ts'
import {
  clockTime,
  formatClockTime,
  formatMinutes,
  minuteOfDay,
  minutesBetween,
} from '../../../french/dates/clock-time.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { meantMinutes } from '../../arithmetic/meetings/agenda-rows.ts'
import type { Finding } from '../../findings/finding.ts'
import { wordsLike } from '../../reading/said.ts'
import { placeIn, type ToldMinutes } from '../../scene/scene.ts'

/** « Début à 9h00, pause déjeuner d’une heure, pas d’autre pause »: the points and the breaks lead to the end. */
export function agendaAndBreaks(minutes: ToldMinutes): Finding[] {
  const { startsAt, endsAt, agenda } = minutes.meeting
  const available = minutesBetween(startsAt, endsAt)
  const isTimed = agenda.length > 1 && agenda.every(item => item.minutes > 0)
  const hasBreaks = agenda.some(({ title }) => anyBreak.test(folded(title)))
  if (available === undefined || !isTimed || hasBreaks) return []
  const told = breaksTold(minutes)
  const planned = sum(meantMinutes(minutes.meeting))
  if (told === undefined || planned > available) return []
  const needed = planned + told.length
  const isShort = available < needed - slack
  const isLong = available > needed + slack && told.isAll && !hasRunOver(minutes)
  return isShort || isLong ? [finding(minutes, { planned, needed, available })] : []
}

/** Minutes that a meeting may be late or early. */
const slack = 30

type Breaks = {
  readonly length: number
  /** « pas d’autre pause » */
  readonly isAll: boolean
}

/** In what is noted of the agenda, once; nothing where one is told without its length, or counted within the points. */
function breaksTold({ meeting: { notes = [] } }: ToldMinutes): Breaks | undefined {
  const [only, ...others] = notes
    .filter(({ heading = '' }) => ofAgenda.test(folded(heading)))
    .map(({ text }) => folded(text))
    .filter(text => anyBreak.test(text))
  return only === undefined || others.length > 0 ? undefined : breaksIn(only)
}

const anyBreak = /\bpaus|dejeuner|\brepas\b|coupure/
const ofAgenda = /ordre du jour|agenda|horaires?|deroul|programme|duree/
const within = /compris|inclu|dans (?:les|ces|la) (?:points?|duree)/
const noOther = /(?:pas d'autre|sans autre|aucune autre|sans|aucune) (?:pause|coupure)s?/
const onlyOne = /\bune (?:seule|unique) pause|pause unique/

function breaksIn(text: string): Breaks | undefined {
  const isAll = noOther.test(text) || onlyOne.test(text)
  const told = matchesIn(text, oneBreak)
  const rest = text.replace(oneBreak, '').replace(noOther, '')
  if (within.test(text) || anyBreak.test(rest)) return undefined
  const lengths = told.map(({ groups = {} }) => lengthOf(groups))
  if (lengths.some(length => length === undefined)) return undefined
  return { length: sum(lengths.map((length = 0) => length)), isAll }
}

const lasting = pattern()`
  (?<span>\d{1,2} ?h ?(?:\d{2})?|\d{1,3} ?(?:min(?:utes?)?|mn)\b|une (?:demi-)?heure(?! et)|une heure et demie
  |\d heures?|un quart d'heure|trois quarts d'heure|vingt minutes|quinze minutes|dix minutes)
`
const oneBreak = pattern('g')`
  (?:(?<count>\d|une|${severalInWords}) )?(?:(?:seule |unique )?pauses?(?: unique)?(?: dejeuner| repas| cafe| du midi| de midi)?|dejeuner|repas)
  ,?(?: de (?<from>\d{1,2} ?h ?(?:\d{2})?) a (?<to>\d{1,2} ?h ?(?:\d{2})?)|(?: de | d'| : | \()${lasting}\)?)
`

type Groups = Readonly<Record<string, string | undefined>>

/** In minutes. */
function lengthOf({ count = 'une', span, from, to }: Groups): number | undefined {
  const each = span === undefined ? minutesBetween(from, to) : minutesOf(span)
  return each === undefined ? undefined : each * (numberIn(count) ?? 1)
}

function minutesOf(span: string): number | undefined {
  const inWords = spans[span]
  if (inWords !== undefined) return inWords
  const [, minutes] = /^(\d+) ?m/.exec(span) ?? []
  return minutes === undefined
    ? minuteOfDay(span.replace(/ ?heures?/, 'h').replace(/ /g, ''))
    : Number(minutes)
}

const spans: Readonly<Record<string, number>> = {
  'une heure': 60,
  'une demi-heure': 30,
  'une heure et demie': 90,
  "un quart d'heure": 15,
  "trois quarts d'heure": 45,
  'vingt minutes': 20,
  'quinze minutes': 15,
  'dix minutes': 10,
}

/** It says that it was longer than planned. */
function hasRunOver(minutes: ToldMinutes): boolean {
  return wordsLike(minutes, ranOver).length > 0
}

const ranOver =
  /retard|debord|depass(?:e|a|er|ement)\b|prolong|rallong|plus (?:tard|longtemps|long) que|de trop|minutes de plus|poursuivi/

type Hours = { readonly planned: number; readonly needed: number; readonly available: number }

function finding(told: ToldMinutes, { planned, needed, available }: Hours): Finding {
  const { startsAt = '', endsAt = '' } = told.meeting
  const expected = formatClockTime(clockTime((minuteOfDay(startsAt) ?? 0) + needed))
  const breaks =
    needed === planned ? 'sans pause' : `avec ${formatMinutes(needed - planned)} de pause`
  return {
    code: 'duration-mismatch',
    severity: 'warning',
    place: placeIn(told, 'Horaires', ['endsAt'], `${startsAt} – ${endsAt}`),
    against: placeIn(told, 'Ordre du jour', ['agenda']),
    message: `De ${formatClockTime(startsAt)} à ${formatClockTime(endsAt)}, il y a ${formatMinutes(available)} ; l’ordre du jour (${formatMinutes(planned)}), ${breaks}, finit à ${expected}.`,
    expected,
    stated: formatClockTime(endsAt),
  }
}
