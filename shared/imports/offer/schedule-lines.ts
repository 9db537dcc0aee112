import type { ScheduleLine } from '../../domain/proposal/proposal.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../french/dates/spans.ts'
import type { Entry, Group } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { cellOf } from '../outline/tables/column-names.ts'
import type { OfferTopic } from './section-names.ts'

/**
 * « Comprendre : du 7 avril au 4 mai 2026, 4 semaines », below another such line: what is planned from a day to another
 * is a line of the plan, and no milestone.
 */
export function scheduleLines(
  entries: readonly Entry[],
  anchor: string,
): ReadonlyMap<Entry, ScheduleLine> {
  const lines = entries.flatMap(each => {
    const line = lineIn(each, anchor)
    return line === undefined ? [] : [[each, line] as const]
  })
  return new Map(lines.length < fewestLines ? [] : lines)
}

const fewestLines = 2

function lineIn(each: Entry, anchor: string): ScheduleLine | undefined {
  const { label = '', value = '', cells, children } = each
  if (cells !== undefined || children.length > 0 || !ofRange.test(value)) return undefined
  if (label === '' || isDayOff(label)) return undefined
  const [told = '', duration] = length.exec(value) ?? []
  const dates = value
    .replace(told, ' ')
    .replace(/^[\s,;(–—-]+|[\s,;(–—-]+$/gu, '')
    .replace(/\.$/u, '')
  const span = firstDateSpan(dates, anchor)
  if (span === undefined || span.start >= span.end || !isDateOnly(dates, anchor)) return undefined
  return {
    label,
    ...(duration !== undefined && { duration }),
    start: span.start,
    end: span.end,
    dates,
  }
}

/** From one day to another. */
const ofRange = /(?:^|[\s(])(?:du|de|d[’']|entre|dès)\s.*\s(?:au|à|et)\s|\d\s*(?:[–—→-]|au)\s*\d/iu

const length =
  /[,;(–—-]?\s*(?:soit |environ )?(\d{1,3}(?:[.,]\d)?\s(?:semaines?|mois|jours?(?: ouvrés)?))\s*\)?/iu

function isDayOff(label: string): boolean {
  return /\b(?:pauses?|conges|vacances|fermeture|interruption|treve|coupure|arret|relache)\b/.test(
    bareWords(label),
  )
}

/** Milestones and durations under the plan's title are read as a brief's; rows from a day to another are its lines. */
export function scheduleGroups(
  parts: readonly Section<OfferTopic>[],
  groups: readonly Group[],
  anchor: string,
): Group[] {
  const titled = new Set(parts.map(({ title }) => title.line))
  return groups
    .filter(({ titles }) => titles.some(({ line }) => titled.has(line)))
    .map(({ titles, entries }) => {
      const lines = scheduleLines(entries, anchor)
      return { titles, entries: entries.filter(each => !isPlanLine(each) && !lines.has(each)) }
    })
}

function isPlanLine(each: Entry): boolean {
  return cellOf(each, 'start') !== undefined && cellOf(each, 'end') !== undefined
}
