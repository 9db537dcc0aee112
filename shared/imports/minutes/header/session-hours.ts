import { minutesBetween } from '../../../french/dates/clock-time.ts'
import type { Entry, Group, Title } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'
import { clocksIn } from './clocks.ts'

type Hours = { readonly startsAt?: string | undefined; readonly endsAt?: string | undefined }

/** « Séance ouverte à 14 h 00, levée à 16 h 00 ». */
export function sessionHours(groups: readonly Group[]): Hours {
  const sentences = groups.flatMap(({ entries }) => entries).filter(isSentence)
  const said = (pattern: RegExp) =>
    sentences.flatMap(({ text }) => pattern.exec(text)?.[1] ?? [])[0]
  const [startsAt] = clocksIn(said(opened))
  const [endsAt] = clocksIn(said(closed))
  return { startsAt, endsAt }
}

/** « De 9 h 30 à 16 h 00, avec une heure de déjeuner » below the agenda, « Ordre du jour (9 h – 17 h) ». */
export function plannedHours(groups: readonly Group[]): string[] {
  return spanBelow(groups) ?? spanInTitle(groups) ?? []
}

/** The lines that tell these hours and nothing else. */
export function linesOfHours(groups: readonly Group[], { startsAt, endsAt }: Hours): Set<number> {
  const isTold = (text: string) =>
    clocksIn(text).every(each => each === startsAt || each === endsAt)
  const sentences = groups.flatMap(({ entries }) => entries).filter(isSentence)
  const titles = groups.flatMap(each => each.titles).filter(({ kind }) => kind === 'label')
  const lines = [...sentences, ...titles].filter(({ text }) => isOnlyHours(text) && isTold(text))
  return new Set(lines.map(({ line }) => line))
}

const clock = String.raw`\d{1,2}\s?[h:](?:\s?\d{2})?(?!\d)`
const session = '(?:séance|réunion|session|atelier|comité|copil|ouverture|début|clôture|levée|fin)'
const aside = String.raw`[\p{L}’' ]{0,30}?`
const opened = new RegExp(
  String.raw`(?<!\p{L})(?:${session}${aside}\s)?(?:ouverte?|ouverture|début|débuté|commencé)${aside}\sà\s(${clock})`,
  'iu',
)
const closed = new RegExp(
  String.raw`(?<!\p{L})(?:${session}${aside}\s)?(?:levée?|close|clôturée?|clôture|fin|achevée?|terminée?)${aside}\sà\s(${clock})`,
  'iu',
)
const span = new RegExp(
  String.raw`^(?:de\s)?(${clock})\s*(?:à|[–—-])\s*(${clock})(?=[,.;(]|\s*$|\s(?:avec|dont|hors|pause))`,
  'iu',
)
/** « Fin de l’atelier : 17 h 00 ». */
const ending = new RegExp(String.raw`^fin d(?:u|e la|e l[’'])\s?[^:]{3,20}:\s*${clock}`, 'iu')

const longestSentence = 120

function isSentence({ kind, text, children, cells }: Entry): boolean {
  const isShort = text.length <= longestSentence && children.length === 0
  return kind === 'paragraph' && cells === undefined && isShort && /\d\s?[h:]/u.test(text)
}

function isOnlyHours(text: string): boolean {
  const rest = text
    .replace(opened, '')
    .replace(closed, '')
    .replace(span, '')
    .replace(ending, '')
    .replace(/(?<!\p{L})(?:la|est|a été|et|puis)(?!\p{L})/giu, '')
  return rest !== text && !/[\p{L}\d]/u.test(rest)
}

/** The only line of the agenda that tells when it all begins and ends. */
function spanBelow(groups: readonly Group[]): string[] | undefined {
  const lines = groups
    .filter(({ titles }) => isAgenda(titles.at(-1)))
    .flatMap(({ entries }) => entries.filter(isSentence))
    .flatMap(({ text }) => span.exec(text)?.[0] ?? [])
  return lines.length === 1 ? clocksIn(lines[0]) : undefined
}

function spanInTitle(groups: readonly Group[]): string[] | undefined {
  const title = groups.flatMap(({ titles }) => titles).find(isAgenda)
  const [, told] = /\(([^()]*)\)\s*$/u.exec(title?.text ?? '') ?? []
  const [from, to] = span.test(told ?? '') ? clocksIn(told) : []
  return (minutesBetween(from, to) ?? 0) > 0 ? [from ?? '', to ?? ''] : undefined
}

function isAgenda(title: Title | undefined): boolean {
  return /^(?:ordre du jour|agenda|deroule|programme)/.test(titleName(title?.text ?? ''))
}
