import type { Milestone } from '../domain/plan.ts'
import { cellOf, otherCells } from './column-names.ts'
import { type Entry, wholeText } from './entry.ts'
import { timelineField } from './field-names.ts'
import { folded } from './folded.ts'
import { firstDateSpan, isDateOnly } from './french-dates.ts'
import { isPeriod } from './phase-title.ts'
import { type Left, left } from './reading.ts'
import type { Part } from './routing.ts'

export type Timeline = {
  readonly start?: string
  readonly end?: string
  readonly statedDuration?: string
  readonly left: readonly Left[]
}

/** When the mission begins and ends, and how long it is said to last. */
export function readTimeline(parts: readonly Part[], anchor: string): Timeline {
  let timeline: Timeline = { left: [] }
  for (const part of parts) {
    for (const entry of part.entries) {
      const told = toldBy(entry, timeline, anchor)
      timeline = { ...timeline, ...(told ?? { left: [...timeline.left, left(entry, part)] }) }
    }
  }
  return timeline
}

function toldBy(entry: Entry, known: Timeline, anchor: string): Partial<Timeline> | undefined {
  const { label = '', value = '', children } = entry
  const field = label === '' ? undefined : timelineField(label)
  if (children.length > 0) return undefined
  const words = field === undefined ? entry.text : value
  const span = firstDateSpan(words, field === 'end' ? (known.start ?? anchor) : anchor)
  if (field === 'duration' || (field === undefined && isLength(words))) {
    return known.statedDuration === undefined && words !== ''
      ? { statedDuration: words }
      : undefined
  }
  if (span === undefined || !isSaid(words, span.source)) return undefined
  if (field === 'start') return known.start === undefined ? { start: span.start } : undefined
  if (field === 'end') return known.end === undefined ? { end: span.end } : undefined
  const isWhole = known.start === undefined && known.end === undefined && span.start !== span.end
  return isWhole ? { start: span.start, end: span.end } : undefined
}

function isLength(text: string): boolean {
  return /^(?:environ )?\d+(?:[.,]\d+)?\s*(?:mois|semaines|jours)$/iu.test(text)
}

/** The date is all that the words say: anything more would be lost. */
function isSaid(words: string, source: string): boolean {
  return /^(?:|(?:le|la|en|a|au|du|de|fin|debut|vers|prevu|prevue|pour|avant|au plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche| )*)$/.test(
    folded(words.replace(source, ' ')),
  )
}

export function readMilestones(
  parts: readonly Part[],
  anchor: string,
  newId: () => string,
): Milestone[] {
  return parts.flatMap(part =>
    part.entries.map(entry => ({
      id: newId(),
      ...milestoneOf(entry, anchor),
      status: statusOf(entry),
    })),
  )
}

type Told = Omit<Milestone, 'id' | 'status'>

function milestoneOf(entry: Entry, anchor: string): Told {
  const { when, title } = parted(entry, anchor)
  const span = firstDateSpan(when, anchor)
  if (span === undefined) return { title, ...(when !== '' && { label: when }) }
  return {
    title,
    planned: span.end,
    ...(isSaid(when, span.source) && span.exact ? {} : { label: when }),
  }
}

/** The words of the date and those of what happens then. */
function parted(entry: Entry, anchor: string): { when: string; title: string } {
  const cell = cellOf(entry, 'when', 'period', 'end', 'start')
  if (cell !== undefined) {
    return {
      when: cell,
      title: otherCells(entry, 'when', 'period', 'end', 'start', 'status').join(' – '),
    }
  }
  const { label, value = '', children } = entry
  const below = children.map(wholeText)
  if (label !== undefined && isWhen(label, anchor))
    return { when: label, title: [value, ...below].filter(Boolean).join(' ; ') }
  if (label !== undefined && isWhen(value, anchor) && below.length === 0)
    return { when: value, title: label }
  return fromLine(wholeText(entry), anchor)
}

function fromLine(text: string, anchor: string): { when: string; title: string } {
  const parts = /^(.+?)(?:\s+[–—-]\s+|\s*→\s*|,\s+|\s*\|\s*|\s*\()([^()]+)\)?$/u.exec(text)
  const [, before = '', after = ''] = parts ?? []
  if (isWhen(before, anchor)) return { when: before, title: after }
  if (isWhen(after, anchor)) return { when: after, title: before }
  const span = firstDateSpan(text, anchor)
  return { when: span?.source ?? '', title: text }
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
  const status = folded(cellOf(entry, 'status') ?? '')
  if (/^(?:fait|termine|atteint|realise|ok|clos)/.test(status)) return 'done'
  if (/^(?:en cours)/.test(status)) return 'doing'
  return /retard/.test(status) ? 'late' : 'todo'
}
