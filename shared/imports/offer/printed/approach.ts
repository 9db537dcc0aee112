import type { ListItem, RootContent } from 'mdast'
import { phaseDays } from '../../../domain/plan/effort.ts'
import type { Deliverable, Effort, Period, Phase } from '../../../domain/plan/plan.ts'
import type { ScheduleLine } from '../../../domain/proposal/proposal.ts'
import { firstDays } from '../../../french/figures/numbers.ts'
import { formatDays } from '../../../french/writing.ts'
import { printedDay, printedDays } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed, printedItems, printedTexts, textOfLines, wordsOf } from '../../printed/lists.ts'
import { told } from '../../printed/table.ts'
import { labelledValue, linesOf, plainWords, proseOfLines } from '../../printed/words.ts'

/** Each phase under its heading: when, what for, what comes of it, who works how long. */
export function printedPhases(
  { parts }: PrintedSection,
  schedule: readonly ScheduleLine[],
  newId: () => string,
): Phase[] {
  return parts.map((part, index) => {
    const labels = [part, ...part.parts].flatMap(({ blocks }) => blocks)
    const effort = labels.flatMap(effortIn)
    const name = phaseName(part.title, index)
    const summary = part.blocks.find(block => block.type === 'paragraph' && !isLabelled(block))
    const told = summary?.type === 'paragraph' ? plainWords(summary.children) : ''
    const period = periodIn(told, effort)
    const line = schedule.find(({ label }) =>
      [part.title, name].some(each => plainly(each) === plainly(label)),
    )
    return {
      id: newId(),
      name,
      ...(period && { period: withDuration(period, line) }),
      objectives: printedTexts(partNamed(part.parts, 'Objectifs').blocks),
      deliverables: printedItems(partNamed(part.parts, 'Livrables').blocks).map(item =>
        deliverableOf(item, newId),
      ),
      effort,
    }
  })
}

function plainly(text: string): string {
  return text.replace(/\s/gu, ' ')
}

/** « Phase 2 – Mise en place », but « Lot 2 » alone, which is its own name. */
function phaseName(title: string, index: number): string {
  const rank = new RegExp(`^Phase\\s${index + 1}(?:\\s–\\s(.+))?$`, 'su').exec(title)
  return rank === null ? title : (rank[1] ?? '')
}

function isLabelled(block: RootContent): boolean {
  return labelledValue([block]) !== undefined
}

/** « 1er – 21 octobre 2024 · 5 jours »: the days are those of the team. */
function periodIn(summary: string, effort: readonly Effort[]): Period | undefined {
  const days = phaseDays({ effort: [...effort] })
  const sum = days > 0 ? formatDays(days) : ''
  const words = summary.split(' · ')
  const isSum = sum !== '' && (words.at(-1) === sum || /^[\d,]+\sjours?$/u.test(words.at(-1) ?? ''))
  const label = (isSum ? words.slice(0, -1) : words).join(' · ')
  if (label === '') return undefined
  const span = printedDays(label)
  const isBound = span !== undefined && (span.start === undefined || span.end === undefined)
  return { label: isBound ? '' : label, ...span }
}

/** Beside the dates of a phase, its words are those that the plan has for it: « 3 semaines ». */
function withDuration(period: Period, line: ScheduleLine | undefined): Period {
  const isSame = line !== undefined && line.start === period.start && line.end === period.end
  return isSame && period.start !== undefined && line.duration !== undefined
    ? { ...period, label: line.duration }
    : period
}

/** « Audit (3 mars 2025) », then in plain letters what is to be known of it. */
function deliverableOf(item: ListItem, newId: () => string): Deliverable {
  const [first = [], ...below] = linesOf(wordsOf(item))
  const [lead, dash, ...rest] = first
  const hasNotes = lead?.type === 'strong' && dash?.type === 'text' && /^\s–\s/u.test(dash.value)
  const notes = hasNotes
    ? proseOfLines([[{ ...dash, value: dash.value.slice(3) }, ...rest], ...below])
    : ''
  const text = hasNotes ? plainWords([lead]) : textOfLines(wordsOf(item))
  const [, title = text, day = ''] = /^(.*) \(([^()]+)\)$/su.exec(text) ?? []
  const due = printedDay(day)
  return {
    id: newId(),
    title: due === undefined ? text : title,
    status: 'todo',
    ...(due !== undefined && { due }),
    ...told('notes', notes),
  }
}

/** « Marc Dubois (8 jours), Sophie Laurent (3 jours) ». */
function effortIn(block: RootContent): Effort[] {
  const team = labelledValue([block])
  if (team?.label !== 'Équipe') return []
  return textOfLines(team.value)
    .split(/, (?![^(]*\))/u)
    .map(piece => {
      const [, person = piece, inside = ''] = /^(.*) \(([^()]*)\)$/su.exec(piece) ?? []
      const days = firstDays(inside)?.days
      return days === undefined ? { person: piece, days: 0 } : { person, days }
    })
}
