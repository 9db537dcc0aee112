import type { ScheduleLine } from '../../domain/proposal/proposal.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../french/dates/spans.ts'
import type { Entry, Group } from '../outline/entry.ts'
import { columnNamed, otherCells } from '../outline/tables/column-names.ts'

export type Sessions = {
  readonly lines: readonly ScheduleLine[]
  /** « Le lundi, jour calme. », below them. */
  readonly remarks: readonly Entry[]
  /** The document without them. */
  readonly others: readonly Group[]
}

/** « Session | Dates | Groupe », under a title of any words: from a day to another, each is a line of the plan. */
export function sessionsApart(groups: readonly Group[], anchor: string): Sessions {
  const told = groups.map(({ entries }) => linesIn(entries, anchor))
  const remarks = groups.flatMap(({ entries }, at) =>
    told[at]?.size === 0
      ? []
      : entries.filter(({ kind, label }) => kind === 'paragraph' && label === undefined),
  )
  const taken = new Set([...told.flatMap(lines => [...lines.keys()]), ...remarks])
  const others = groups.map(group => ({
    ...group,
    entries: group.entries.filter(each => !taken.has(each)),
  }))
  return { lines: told.flatMap(lines => [...lines.values()]), remarks, others }
}

function linesIn(entries: readonly Entry[], anchor: string): ReadonlyMap<Entry, ScheduleLine> {
  const lines = entries.flatMap(each => {
    const line = lineOf(each, anchor)
    return line === undefined ? [] : [[each, line] as const]
  })
  return new Map(lines.some(([, { start, end }]) => start !== end) ? lines : [])
}

function lineOf(each: Entry, anchor: string): ScheduleLine | undefined {
  const [first, ...cells] = each.cells ?? []
  if (
    first === undefined ||
    !/^(?:session|groupe|promotion|vague|cycle|seance)s?\b/.test(bareWords(first.column))
  )
    return undefined
  const dated = cells.find(({ column }) => ['period', 'when'].includes(columnNamed(column) ?? ''))
  const span =
    dated && isDateOnly(dated.text, anchor) ? firstDateSpan(dated.text, anchor) : undefined
  if (dated === undefined || span === undefined) return undefined
  const rest = { ...each, cells: cells.filter(cell => cell !== dated) }
  const label = [first.text, ...otherCells(rest)].join(' – ')
  return { label, start: span.start, end: span.end, dates: dated.text }
}
