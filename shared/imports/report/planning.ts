import type { Milestone, Period } from '../../domain/plan.ts'
import type { Report } from '../../domain/report.ts'
import type { Cell, Entry } from '../entry.ts'
import { folded } from '../folded.ts'
import { type DateSpan, firstDateSpan } from '../french-dates.ts'
import { type Left, left } from '../reading.ts'
import type { Section } from '../sections.ts'
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
): Planning {
  const milestones: Milestone[] = []
  const phases: Report['phases'] = []
  const unread: Left[] = []
  for (const { entries, title, below } of parts) {
    for (const each of entries) {
      const phase = phaseOf(each)
      const milestone = phase === undefined ? milestoneOf(each, anchor) : undefined
      if (phase !== undefined) phases.push(phase)
      else if (milestone !== undefined) milestones.push({ id: newId(), ...milestone })
      else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
    }
  }
  return { milestones, phases, left: unread }
}

const columns = {
  planned:
    /^(?:dates? )?(?:initiale?|prevue?|planifiee?|de reference|baseline|contractuelle|objectif)/,
  revised: /^(?:dates? )?(?:revisee?|reestimee?|actualisee?|estimee?|nouvelle)/,
  actual: /^(?:dates? )?(?:reelle?|realisee?|effective|livree?|atteinte)/,
  date: /^(?:dates?|echeance|quand|pour le)\b/,
  status: /^(?:statut|etat)/,
}

function cellNamed(cells: readonly Cell[], name: keyof typeof columns): string | undefined {
  return cells.find(({ column }) => columns[name].test(folded(column)))?.text
}

function milestoneOf(
  { cells, label, value = '' }: Entry,
  anchor: string,
): Omit<Milestone, 'id'> | undefined {
  if (cells === undefined) return labelled(label, value, anchor)
  const read = (name: keyof typeof columns) => spanOf(cellNamed(cells, name), anchor)
  const [planned, revised, actual] = [
    read('planned') ?? read('date'),
    read('revised'),
    read('actual'),
  ]
  const title = cells[0]?.text ?? ''
  if (title === '' || (planned ?? revised ?? actual) === undefined) return undefined
  const isDone =
    progressIn(cellNamed(cells, 'status') ?? '')?.status === 'done' || actual !== undefined
  const reached = actual ?? (isDone ? (revised ?? planned) : undefined)
  const moved = revised !== undefined && revised.end !== planned?.end ? revised : undefined
  return {
    title,
    ...(planned && { planned: planned.end }),
    ...(moved && !isDone && { revised: moved.end }),
    ...(reached && { actual: reached.end }),
    ...labelOf(planned, reached),
    status: isDone ? 'done' : statusIn(cellNamed(cells, 'status') ?? ''),
  }
}

function statusIn(text: string): Milestone['status'] {
  if (/retard/.test(folded(text))) return 'late'
  return progressIn(text)?.status ?? 'todo'
}

/** « 15 mars : livraison » or « Livraison : 15 mars ». */
function labelled(
  label: string | undefined,
  value: string,
  anchor: string,
): Omit<Milestone, 'id'> | undefined {
  if (label === undefined) return undefined
  const [ahead, behind] = [firstDateSpan(label, anchor), firstDateSpan(value, anchor)]
  if (ahead?.exact) return { title: value, planned: ahead.end, status: 'todo' }
  return behind?.exact ? { title: label, planned: behind.end, status: 'todo' } : undefined
}

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
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(folded(column)))?.text
  const planned = of(/^durees? (?:prevue|initiale|planifiee)/)
  const actual = of(/^durees? (?:reelle|realisee|effective)/)
  const name = cells[0]?.text ?? ''
  if (planned === undefined || name === '' || /^total/.test(folded(name))) return undefined
  return { name, planned: period(planned), ...(actual !== undefined && { actual: period(actual) }) }
}

function period(label: string): Period {
  return { label }
}
