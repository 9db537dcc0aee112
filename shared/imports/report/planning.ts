import { addDays } from '../../domain/calendar.ts'
import type { Milestone, Period } from '../../domain/plan.ts'
import type { Report } from '../../domain/report.ts'
import type { Cell, Entry } from '../outline/entry.ts'
import { type Left, left } from '../outline/reading.ts'
import type { Section } from '../outline/sections.ts'
import { bareWords } from '../words/bare-words.ts'
import { type DateSpan, firstDateSpan } from '../words/french-dates.ts'
import { isTotalName } from '../words/total-name.ts'
import { gapOf, milestoneInLine, slipBeside } from './milestone-line.ts'
import type { ReportTopic } from './section-names.ts'
import { progressIn } from './states.ts'

export type Planning = {
  readonly milestones: Milestone[]
  readonly phases: Report['phases']
  readonly left: readonly Left[]
}

/** The milestones planned, moved and reached, and how long each phase was to last and lasted. */
export function readPlanning(
  parts: readonly Section<ReportTopic>[],
  anchor: string,
  newId: () => string,
  { source, day }: Telling,
): Planning {
  const tables: Milestone[][] = [[]]
  const phases: Report['phases'] = []
  const unread: Left[] = []
  let [since, table] = [anchor, parts[0]?.title]
  for (const { entries, title, below } of parts) {
    if (title !== table) {
      tables.push([])
      since = anchor
      table = title
    }
    for (const each of entries) {
      if (ofNextReport.test(bareWords(each.text))) continue
      const phase = phaseOf(each)
      const milestone = phase === undefined ? milestoneOf(each, since) : undefined
      if (phase !== undefined) {
        phases.push(phase)
        if (isWrongGap(each, phase))
          unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      } else if (milestone !== undefined) {
        tables.at(-1)?.push({ id: newId(), ...withSign(milestone, source[each.line - 1], day) })
        since = milestone.planned ?? since
      } else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
    }
  }
  return { milestones: tables.reduce(interleaved), phases, left: unread }
}

/** It has a field of its own. */
const ofNextReport = /^prochaine? (?:rapport|flash|bulletin|compte rendu|note|lettre)\b/

/** Two tables by their dates, each in its own order. */
function interleaved(one: readonly Milestone[], other: readonly Milestone[]): Milestone[] {
  const [left, right] = [[...one], [...other]]
  const merged: Milestone[] = []
  while (left[0] !== undefined && right[0] !== undefined) {
    const isFirst = (left[0].planned ?? '') <= (right[0].planned ?? '')
    merged.push(...(isFirst ? left : right).splice(0, 1))
  }
  return [...merged, ...left, ...right]
}

/** The lines of the document, with the signs that entries are without, and its day. */
export type Telling = { readonly source: readonly string[]; readonly day: string | undefined }

/** « ✅ Lancement : 2 septembre » was reached; what a list tells of a later day than its own was not yet. */
function withSign(milestone: Told, line = '', day?: string): Told {
  const { planned, actual, ...others } = milestone
  const isTicked = /^[^\p{L}\d]*[✅✔☑]/u.test(line)
  const isRow = line.trimStart().startsWith('|')
  if (!isRow && !isTicked && actual !== undefined && day !== undefined && actual > day)
    return { ...others, ...(planned && { planned }), revised: actual, status: 'todo' }
  if (!isTicked || milestone.status === 'done' || planned === undefined) return milestone
  return { ...milestone, actual: planned, status: 'done' }
}

type Told = Omit<Milestone, 'id'>

const columns = {
  planned:
    /^(?:dates? )?(?:initiale?|prevue?|planifiee?|de reference|baseline|contrat|contractuel|objectif|promise?)/,
  revised: /^(?:dates? )?(?:prevision|recalee?|revisee?|reestimee?|actualisee?|estimee?|nouvelle)/,
  actual: /^(?:dates? )?(?:reel(?:le)?|realisee?|effective|livree?|atteinte)/,
  date: /^(?:dates?|echeance|quand|pour le)\b/,
  status: /^(?:statut|etat)/,
  gap: /^(?:ecart|difference|decalage|glissement|delta)/,
}

function cellNamed(cells: readonly Cell[], name: keyof typeof columns): string | undefined {
  return cells.find(({ column }) => columns[name].test(bareWords(column)))?.text
}

function milestoneOf(
  { cells, label, value = '' }: Entry,
  anchor: string,
): Omit<Milestone, 'id'> | undefined {
  if (cells === undefined) return milestoneInLine(label, value, anchor)
  const read = (name: keyof typeof columns, since: string) => spanOf(cellNamed(cells, name), since)
  const planned = read('planned', anchor) ?? read('date', anchor)
  const near = planned === undefined ? anchor : addDays(planned.start, -mostDaysAhead)
  const isToCome = /\b(?:prevue?|estimee?|attendue?|planifiee?)\b/.test(
    bareWords(cellNamed(cells, 'actual') ?? ''),
  )
  const found = read('actual', near)
  const [revised, actual] = isToCome ? [found, undefined] : [read('revised', near), found]
  const title = cells[0]?.text ?? ''
  if (title === '' || (planned ?? revised ?? actual) === undefined) return undefined
  const state = cellNamed(cells, 'status') ?? signIn(cellNamed(cells, 'gap'))
  const isDone = progressIn(state)?.status === 'done' || actual !== undefined
  const reached = actual ?? (isDone ? (revised ?? planned) : undefined)
  const moved = revised !== undefined && revised.end !== planned?.end ? revised : undefined
  return {
    title,
    ...(planned && { planned: planned.end }),
    ...(moved && !isDone && { revised: moved.end }),
    ...(reached && { actual: reached.end }),
    ...labelOf(planned, reached),
    ...gapOf(cellNamed(cells, 'gap') ?? slipBeside(cellNamed(cells, 'status'))),
    status: isDone ? 'done' : statusIn(state),
  }
}

/** « +7 j ✅ »: where no column tells states, the sign beside the gap does. */
function signIn(gap = ''): string {
  return /[✅✔☑🔄🚧]/u.exec(gap)?.[0] ?? ''
}

function statusIn(text: string): Milestone['status'] {
  if (/retard/.test(bareWords(text))) return 'late'
  return progressIn(text)?.status ?? 'todo'
}

/** A date that was moved or reached is near the one that was planned: at most so much before it. */
const mostDaysAhead = 75

function spanOf(text: string | undefined, anchor: string): DateSpan | undefined {
  return text === undefined ? undefined : firstDateSpan(text, anchor)
}

/** A milestone told as several days keeps the document's words. */
function labelOf(planned: DateSpan | undefined, reached: DateSpan | undefined): { label?: string } {
  const period = [planned, reached].find(span => span !== undefined && span.start !== span.end)
  return period === undefined ? {} : { label: period.source }
}

type Phase = Report['phases'][number]

/** « Audit | 3 semaines | 2 semaines »: durations rather than dates. */
function phaseOf({ cells = [] }: Entry): Phase | undefined {
  const of = (pattern: RegExp) =>
    cells.find(({ column, text }) => pattern.test(bareWords(column)) && isDuration(text))?.text
  const planned = of(/^(?:durees? )?(?:prevue?|initiale?|planifiee?)/)
  const actual = of(/^(?:durees? )?(?:reel(?:le)?|realisee?|effective)/)
  const name = cells[0]?.text ?? ''
  if (planned === undefined || name === '' || isTotalName(name)) return undefined
  return { name, planned: period(planned), ...(actual !== undefined && { actual: period(actual) }) }
}

/** « 8 semaines | 10 semaines | +3 sem »: a gap that is not the one between both lengths is kept as it is told. */
function isWrongGap({ cells = [] }: Entry, { planned, actual }: Phase): boolean {
  const told = /[+−–-]?\s?\d+(?:[.,]\d+)?/.exec(cellNamed(cells, 'gap') ?? '')?.[0]
  const [from, to] = [numberIn(planned?.label), numberIn(actual?.label)]
  if (told === undefined || from === undefined || to === undefined) return false
  const isSameUnit = unitIn(planned?.label) === unitIn(actual?.label)
  const gap = numberIn(told.replace(/[−–]/u, '-').replace(/\s/g, ''))
  return isSameUnit && gap !== to - from
}

function numberIn(text = ''): number | undefined {
  const told = /-?\d+(?:[.,]\d+)?/.exec(text)?.[0]
  return told === undefined ? undefined : Number(told.replace(',', '.'))
}

function unitIn(text = ''): string {
  return bareWords(text)
    .replace(/[^a-z]/g, '')
    .slice(0, 3)
}

function isDuration(text: string): boolean {
  return /^\s*[~≈]?\s*\d+(?:[.,]\d+)?\s*(?:sem|mois|j\b|jours?|ans?)/u.test(bareWords(text))
}

function period(label: string): Period {
  return { label }
}
