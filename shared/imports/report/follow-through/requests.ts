import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { isPersonName } from '../../header/person.ts'
import { type Entry, entry, wholeText } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { isAboutRequests } from './about-requests.ts'

type Request = Report['requests'][number]

/** « Demande n° 1 (12 avril) » and the answer that follows. */
export function readRequests(
  parts: readonly Section<ReportTopic>[],
  anchor: string,
): Report['requests'] {
  const requests: Request[] = []
  let before: Entry | undefined
  for (const each of parts.flatMap(linesOf).filter(each => !isAboutRequests(each))) {
    const last = requests.at(-1)
    const whole = requestRow(each, anchor) ?? requestInLine(each, anchor)
    if (whole !== undefined) requests.push(whole)
    else if (last !== undefined && isAnswer(each, before, last))
      requests[requests.length - 1] = { ...last, answer: answerOf(each) }
    else requests.push({ ...requestTold(each, anchor), ...answerBelow(each) })
    before = each
  }
  return requests
}

/** Named as one, or right below the words of whoever asked: « → Oui, dès mai ». */
function isAnswer(each: Entry, before: Entry | undefined, last: Request): boolean {
  if (isNamedAnswer(each)) return true
  if (before === undefined || last.answer !== undefined) return false
  const isBelow = each.line === before.line + 1 && each.kind === 'paragraph'
  const isArrow =
    each.line <= before.line + 2 && each.kind === 'item' && before.kind === 'paragraph'
  const isSaid = /["”»]\s*(?:\([^()]*\))?$/u.test(before.text)
  return (isBelow || isArrow) && isSaid && !/["“«]/u.test(each.text)
}

/** « - Réponse : en mai », nested below what was asked. */
function answerBelow({ children }: Entry): { answer?: string } {
  const [only, ...others] = children
  if (only === undefined || others.length > 0) return {}
  return { answer: answerOf(only) }
}

function isNamedAnswer({ label }: Entry): boolean {
  return /^(?:reponse|answer|suite donnee|r$)/.test(bareWords(label ?? ''))
}

function answerOf(each: Entry): string {
  return isNamedAnswer(each) ? (each.value ?? '') : wholeText(each)
}

/** « 14 octobre, Odile Ravier (gérante) : "Peut-on… ?" »: when, who, and what. */
function requestTold({ label = '', value = '', text }: Entry, anchor: string): Request {
  const date = firstDateSpan(label, anchor)
  const dated = date?.exact === true ? { date: date.start } : {}
  if (/^(?:demande|question|requete|sollicitation)/.test(bareWords(label)))
    return { ...dated, request: askedBy(label, unquoted(value)) }
  const who = whoAsks(label, date?.source ?? '')
  if (date?.exact !== true || who === undefined) return { ...dated, request: unquoted(text) }
  return {
    ...dated,
    request: who === '' ? unquoted(value) : `${unquoted(value).replace(/\.$/, '')} (${who})`,
  }
}

/** « Demande du 11 mars (Odile Ravier) ». */
function askedBy(label: string, asked: string): string {
  const [, who = ''] = /\(([^()\d]+)\)\s*$/u.exec(label) ?? []
  return isPersonName(who) ? `${asked.replace(/\.$/, '')} (${who})` : asked
}

/** « 14 octobre, Odile Ravier (gérante) » without its day: nobody, somebody with a role, or other words. */
function whoAsks(label: string, day: string): string | undefined {
  const who = label
    .replace(day, '')
    .replace(/^[\s,–—-]*(?:le\s)?[\s,–—-]*|[\s,–—-]+(?:le)?$/giu, '')
  const bare = who.replace(/^\(([^()]*)\)$/u, '$1')
  const [name = ''] = bare.split(/\s*[,(]/u)
  return bare === '' || isPersonName(name) || isFirstName(name)
    ? bare.replace(/\s*\(([^()]*)\)$/u, ', $1')
    : undefined
}

/** « 25 mai – Ronan » */
function isFirstName(name: string): boolean {
  return /^\p{Lu}\p{Ll}{1,12}(?:-\p{Lu}\p{Ll}{1,12})?$/u.test(name)
}

function unquoted(text: string): string {
  return text.replace(/^["“«]\s*|\s*["”»]$/gu, '')
}

/** « 11/09/2025 – Ajouter un bloc → réponse : après la bascule ». */
function requestInLine(
  { text, line }: Entry,
  anchor: string,
): Report['requests'][number] | undefined {
  const named = text.split(/[\s;,.]*(?:→|->|[–—]\s)?\s*(?:réponse|suite donnée)\s*:\s*/iu)
  const [asked = '', answer] = named.length > 1 ? named : text.split(/\s+(?:→|->|=>)\s+/u)
  if (answer === undefined || asked.length < shortestRequest) return undefined
  const date = firstDateSpan(asked.slice(0, longestDay), anchor)
  const isDated = date?.exact === true && date.index < 4
  const told = requestTold(entry({ line, kind: 'paragraph', text: asked }), anchor)
  if (told.date !== undefined) return { ...told, answer }
  const request = isDated ? asked.slice(date.index + date.source.length) : asked
  return {
    ...(isDated && { date: date.start }),
    request: request.replace(/^[\s,:.)(–—-]+/u, ''),
    answer,
  }
}

const shortestRequest = 12
const longestDay = 24

/** « Date | Demande | Réponse ». */
function requestRow({ cells = [] }: Entry, anchor: string): Report['requests'][number] | undefined {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(bareWords(column)))?.text
  const request = of(/^demande|^question/)
  if (request === undefined) return undefined
  const [date, answer] = [firstDateSpan(of(/^date|^le$/) ?? '', anchor), of(/^reponse|^suite/)]
  return {
    ...(date?.exact && { date: date.start }),
    request,
    ...(answer !== undefined && { answer }),
  }
}

/** A request told in a title of its own stands over its lines. */
function linesOf({ below, entries }: Section<ReportTopic>): Entry[] {
  const title = below.at(-1)
  if (title === undefined || entries.length === 0) return [...entries]
  const [first, ...others] = entries
  if (first === undefined) return []
  return [
    { ...first, label: first.label ?? title.text, value: first.value ?? first.text },
    ...others,
  ]
}
