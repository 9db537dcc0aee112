import type { Milestone } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type DateSpan, firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { capitalised } from '../../../french/writing.ts'
import { isAside, isSentenceBelow } from '../../outline/beside-list.ts'
import { entry as asEntry, type Cell, type Entry, wholeText } from '../../outline/entry.ts'
import { isExplaining, isExplanation } from '../../outline/explanations.ts'
import { type Left, left, ownHeading } from '../../outline/reading.ts'
import { cellOf, columnNamed, otherCells } from '../../outline/tables/column-names.ts'
import { isPeriod } from '../../outline/titles/phase-title.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { isAboutDaysOff, isSentenceOfDaysOff } from './days-off.ts'
import { isFormerPlan } from './former-plan.ts'
import { isSaid } from './timeline.ts'

export function readMilestones(
  parts: readonly Part[],
  anchor: string,
  newId: () => string,
): Milestone[] {
  return inOneOrder(
    parts.map(part => {
      const list: Milestone[] = []
      const told = part.entries.filter(each => !isSaidBeside(each, part, parts, anchor))
      for (const entry of told.flatMap(each => clausesOf(each, anchor))) {
        const read = afterOthers(entry, list.at(-1), anchor)
        const title = `${ownHeading(part)}${read.title}`
        list.push({ id: newId(), ...read, title, status: statusOf(entry) })
      }
      return list
    }),
  )
}

/** What is said beside the milestones: « Le pont de l’Ascension n’est pas travaillé. » */
export function milestoneRemarks(parts: readonly Part[], anchor: string): Left[] {
  return parts.flatMap(part =>
    part.entries
      .filter(each => isSaidBeside(each, part, parts, anchor))
      .map(each => left(each, part)),
  )
}

/** A sentence below the list, or beside another one, unless it tells what happens on one day. */
function isSaidBeside(each: Entry, part: Part, parts: readonly Part[], anchor: string): boolean {
  if (isAside(each, part)) return true
  if (isSentenceOfDaysOff(each)) return true
  if (isFormerPlan(each.text) && isExplaining(each, part.entries)) return true
  const day = firstDateSpan(each.text, anchor)
  const isEvent = day?.exact === true && !isAboutDaysOff(each.text)
  if (isEvent) return isToldApart(each, part, parts, anchor)
  if (isSentenceBelow(each, part) || isExplanation(each, part.entries)) return true
  const isBesideList = parts.some(
    other => other !== part && other.entries.some(({ kind }) => kind !== 'paragraph'),
  )
  const isUndated = day === undefined || isAboutDaysOff(each.text)
  return isBesideList && isUndated && isExplaining(each, part.entries)
}

/** « La réunion de lancement est fixée au 14 octobre, au siège. », above a list of days of its own part. */
function isToldApart(each: Entry, part: Part, parts: readonly Part[], anchor: string): boolean {
  const isDay = ({ kind, text }: Entry) =>
    kind !== 'paragraph' && firstDateSpan(text, anchor) !== undefined
  const isListed = parts.some(other => other !== part && other.entries.filter(isDay).length > 2)
  return isListed && !part.entries.some(isDay) && isExplaining(each, part.entries)
}

/** « 30 novembre », last of a list that ends in October, is after it, and not before the document. */
function afterOthers(entry: Entry, last: Milestone | undefined, anchor: string): Told {
  const told = milestoneOf(entry, anchor)
  const isBefore = told.planned !== undefined && told.planned < anchor
  if (!isBefore || last?.planned === undefined || last.planned < anchor) return told
  return /\b(?:19|20)\d\d\b/.test(entry.text) ? told : milestoneOf(entry, last.planned)
}

/** Two lists, each from the first day to the last, are one; a list out of order stays as it is told. */
function inOneOrder(lists: readonly Milestone[][]): Milestone[] {
  const all = lists.flat()
  const isDated = all.every(({ planned }) => planned !== undefined)
  return isDated && lists.every(isInOrder) ? all.toSorted(byDay) : all
}

function isInOrder(list: readonly Milestone[]): boolean {
  return list.every((each, at) => at === 0 || byDay(list[at - 1] ?? each, each) <= 0)
}

function byDay({ planned = '' }: Milestone, { planned: other = '' }: Milestone): number {
  if (planned === other) return 0
  return planned < other ? -1 : 1
}

/** « Réunion le 16 juin ; présentation le 11 décembre » tells two, and so does a comma between them. */
function clausesOf(each: Entry, anchor: string): Entry[] {
  const { cells, children, text, line, kind } = each
  if (cells !== undefined || children.length > 0) return [each]
  const isSeveral = (clauses: readonly string[]) =>
    clauses.length > 1 && clauses.every(clause => firstDateSpan(clause, anchor) !== undefined)
  const clauses = [/\s*;\s+(?![^()]*\))/u, /[;,]\s+(?![^()]*\))/u]
    .map(between => text.split(between).filter(clause => clause !== ''))
    .find(isSeveral)
  return clauses?.map(clause => asEntry({ text: capitalised(clause), line, kind })) ?? [each]
}

type Told = Omit<Milestone, 'id' | 'status'>

function milestoneOf(entry: Entry, anchor: string): Told {
  const { when, title } = parted(entry, anchor)
  const span = firstDateSpan(when, anchor)
  if (span === undefined) return { title, ...(when !== '' && { label: when }) }
  return {
    title,
    planned: span.end,
    ...(isSaid(when, span.source) && span.exact && !weekdayName.test(when) ? {} : { label: when }),
  }
}

/** « Samedi 28 juin » says that the weekend is meant, or that one of the two is wrong. */
const weekdayName = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/i

/** The words of the date and those of what happens then. */
function parted(entry: Entry, anchor: string): { when: string; title: string } {
  const dated = datedCell(entry, anchor)
  if (dated !== undefined) {
    const rest = { ...entry, cells: (entry.cells ?? []).filter(cell => cell !== dated) }
    const others = otherCells(rest, 'status').map(text => text.replace(/^[ÉE]chéance : /, ''))
    return { when: dated.text, title: others.join(' – ') }
  }
  const { label, value = '', children } = entry
  const below = children.map(wholeText)
  if (label !== undefined && isWhen(label, anchor))
    return { when: label, title: [value, ...below].filter(Boolean).join(' ; ') }
  if (label !== undefined && isWhen(value, anchor) && below.length === 0)
    return { when: value, title: label }
  return fromLine(wholeText(entry), anchor)
}

/** Where two columns could hold the date, the one that does: « Échéance | Date ». */
function datedCell({ cells = [] }: Entry, anchor: string): Cell | undefined {
  const places = ['when', 'period', 'end', 'start']
  const found = cells.filter(({ column }) => places.includes(columnNamed(column) ?? ''))
  return found.find(({ text }) => isWhen(text, anchor)) ?? found[0]
}

function fromLine(text: string, anchor: string): { when: string; title: string } {
  const parts = /^(.+?)(?:\s+[–—-]\s+|\s*→\s*|,\s+|\s*\|\s*|\s*\()([^()]+)\)?$/u.exec(text)
  const [, before = '', after = ''] = parts ?? []
  if (isWhen(before, anchor)) return { when: before, title: after }
  if (isWhen(after, anchor)) return { when: after, title: before }
  const span = firstDateSpan(text, anchor)
  const rest = span === undefined ? '' : text.slice(span.index + span.source.length).trim()
  const isLeading = span !== undefined && /^(?:le |au |du )?$/i.test(text.slice(0, span.index))
  if (isLeading && /^\p{L}{2}/u.test(rest)) return { when: span.source, title: rest }
  return { when: span?.source ?? '', title: span === undefined ? text : withoutDay(text, span) }
}

/** « Remise des offres le lundi 5 mai. », whose day is told last. */
function withoutDay(text: string, { index, source }: DateSpan): string {
  const after = text.slice(index + source.length)
  const [, before] =
    /^(.*\p{L}{3}.*?)\s*,?\s+le(?:\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s*$/iu.exec(
      text.slice(0, index),
    ) ?? []
  return /^\W*$/.test(after) && before !== undefined ? before : text
}

/** A date, a period, or a place in a calendar of its own: « J+30 », « T0 + 3 mois ». */
export function isWhen(text: string, anchor: string): boolean {
  return (
    text !== '' &&
    (isDateOnly(text, anchor) ||
      (isPeriod(text, anchor) && text.length < 40) ||
      /^[JTMS]\s?\d?\s?\+\s?\d+/.test(text))
  )
}

function statusOf(entry: Entry): Milestone['status'] {
  if (entry.checked === true) return 'done'
  const status = bareWords(cellOf(entry, 'status') ?? '')
  if (/^(?:fait|termine|atteint|realise|ok|clos)/.test(status)) return 'done'
  if (/^(?:en cours)/.test(status)) return 'doing'
  return /retard/.test(status) ? 'late' : 'todo'
}
