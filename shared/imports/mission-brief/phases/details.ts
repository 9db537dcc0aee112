import { sum } from '../../../domain/money.ts'
import type { Deliverable, Phase } from '../../../domain/plan/plan.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { daysRange } from '../../../french/figures/days-range.ts'
import { firstDays, isStartOfRange, toNumber } from '../../../french/figures/numbers.ts'
import { capitalised } from '../../../french/writing.ts'
import { entry as asEntry, type Entry, wholeText } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import { isPeriod, readPeriod } from '../../outline/titles/phase-title.ts'
import { type PhaseField, phaseField } from '../../outline/topics/phase-fields.ts'
import { type PartedDays, partedDays } from '../../words/parted-days.ts'
import { takesLengths } from './lengths.ts'

export type Draft = {
  name: string
  number?: number
  /** Its title stands over paragraphs that say what is done. */
  isOverText?: boolean
  /** Told in the title, for the whole team. */
  days?: number
  period?: NonNullable<Phase['period']>
  objectives: string[]
  deliverables: Omit<Deliverable, 'id'>[]
  effort: Phase['effort']
  /** A list that follows a label with a value of its own. */
  below: Entry[]
}

/** The things of a cell or a line: told apart by semicolons, else by commas outside parentheses. */
export function listed(text: string): string[] {
  const separator = /;|•|<br\s*\/?>/.test(text) ? /\s*(?:;|•|<br\s*\/?>)\s*/ : /\s*,\s+(?![^(]*\))/
  return text
    .split(separator)
    .map(each => each.replace(/\.$/, ''))
    .filter(each => each !== '')
}

/** « Rapport de diagnostic, cahier des charges, plan de formation. » are three; an item of a list is one. */
export function deliverablesOf(entry: Entry, anchor: string): Omit<Deliverable, 'id'>[] {
  const { kind, text, line } = entry
  const titles = kind === 'paragraph' ? listed(text) : []
  const isList = titles.length > 2 && titles.every(title => title.length < longestTitle)
  if (!isList) return [deliverableOf(entry, anchor)]
  return titles.map(title =>
    deliverableOf(asEntry({ text: capitalised(title), line, kind }), anchor),
  )
}

const longestTitle = 60

export function addTold(phase: Draft, field: PhaseField, entry: Entry, anchor: string): void {
  const isLabelled = entry.label !== undefined && phaseField(entry.label) === field
  const own = isLabelled ? (entry.value ?? '') : entry.text
  const below = entry.children.map(wholeText)
  const texts = [...(own === '' ? [] : [own]), ...below]
  if (field === 'objectives') phase.objectives.push(...texts.map(capitalised))
  else if (field === 'deliverables') addDeliverables(phase, entry, isLabelled, own, anchor)
  else if (field === 'effort') addEffort(phase, entry, own, below)
  else if (phase.period === undefined) phase.period = readPeriod(texts.join(', '), anchor)
  else phase.objectives.push(wholeText(entry))
}

function addDeliverables(
  phase: Draft,
  entry: Entry,
  isLabelled: boolean,
  own: string,
  anchor: string,
): void {
  if (!isLabelled) phase.deliverables.push(deliverableOf(entry, anchor))
  else {
    if (own !== '') addValue({ ...phase, period: phase.period ?? { label: '' } }, own, anchor)
    phase.deliverables.push(...entry.children.map(child => deliverableOf(child, anchor)))
  }
}

/** Days of named people, or of the whole team where nobody is named. */
function addEffort(phase: Draft, entry: Entry, own: string, below: readonly string[]): void {
  const parted = below.length === 0 ? partedDays(own) : undefined
  const told = [...own.split(/\s*[,;]\s+/), ...below].filter(each => each !== '')
  const efforts = parted?.people ?? told.map(effortIn)
  const known = efforts.filter(each => each !== undefined)
  if (known.length === efforts.length) phase.effort.push(...known)
  const isTold = parted === undefined ? !told.some(tellsOtherDays) : isMadeOf(parted)
  if (known.length < efforts.length || !isTold) phase.objectives.push(wholeText(entry))
}

function isMadeOf({ total, people }: PartedDays): boolean {
  return sum(people.map(({ days }) => days * 4)) === total * 4
}

/** « Anne Roy 3 jours », « 6 jours »; of « 10 jours (dont 2 jours sur site) », only the first is the team's. */
function effortIn(text: string): Phase['effort'][number] | undefined {
  const found = firstDays(text) ?? bareDays(text)
  if (found === undefined) return undefined
  const person = text
    .replace(found.source, '')
    .replace(/[():–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:soit|au total|total)(?!\p{L})/iu.test(person)) return undefined
  const isNobody = person === '' || isStartOfRange(person) || firstDays(person) !== undefined
  return { person: isNobody ? 'Équipe' : person, days: found.days }
}

/** « 4 à 5 jours », « 10 jours (dont 2 jours sur site) ». */
function tellsOtherDays(text: string): boolean {
  const rest = text.replace(firstDays(text)?.source ?? '', '')
  return daysRange(text) !== undefined || firstDays(rest) !== undefined
}

function bareDays(text: string): { days: number; source: string } | undefined {
  const days = toNumber(text)
  return /^\d+(?:[.,]\d+)?$/.test(text) && Number.isInteger(days * 4)
    ? { days, source: text }
    : undefined
}

function deliverableOf(entry: Entry, anchor: string): Omit<Deliverable, 'id'> {
  const due = dueIn(entry, anchor)
  const notes = entry.children.map(child => `- ${wholeText(child)}`).join('\n')
  return {
    title: entry.text,
    status: entry.checked === true ? 'done' : 'todo',
    ...(due && { due }),
    ...(notes !== '' && { notes }),
  }
}

/** A day told in the row's column of dates or in parentheses at the end. */
export function dueIn(entry: Entry, anchor: string): string | undefined {
  const words = cellOf(entry, 'when') ?? /\(([^()]+)\)\s*$/.exec(entry.text)?.[1]
  const span = words === undefined ? undefined : firstDateSpan(words, anchor)
  return span?.exact === true ? span.start : undefined
}

export function addValue(phase: Draft, value: string, anchor: string): void {
  if (takesLengths(phase, value)) return
  if (phase.period === undefined && isPeriod(value, anchor))
    phase.period = readPeriod(value, anchor)
  else phase.deliverables.push(...listed(value).map(title => ({ title, status: 'todo' as const })))
}
