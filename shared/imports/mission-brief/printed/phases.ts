import { phaseDays } from '../../../domain/plan/effort.ts'
import type { Deliverable, Effort, Period, Phase } from '../../../domain/plan/plan.ts'
import { firstDays, firstPercent } from '../../../french/figures/numbers.ts'
import { formatDays } from '../../../french/writing.ts'
import { printedDay, printedDays } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed, printedTexts, textOfLines } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords, proseOfLines } from '../../printed/words.ts'

/** Each phase under its heading: when, what for, what comes of it, who works how long. */
export function printedPhases({ parts }: PrintedSection, newId: () => string): Phase[] {
  return parts.map((part, index) => {
    const effort = effortIn(partNamed(part.parts, 'Charge'))
    const period = periodIn(paragraphOf(part), effort)
    return {
      id: newId(),
      name: nameOf(part.title, index),
      ...(period && { period }),
      objectives: printedTexts(partNamed(part.parts, 'Objectifs').blocks),
      deliverables: partNamed(part.parts, 'Livrables')
        .blocks.flatMap(block => printedRows(block, 'Livrable') ?? [])
        .map(row => deliverableOf(row, newId)),
      effort,
    }
  })
}

/** « Phase 2 – Mise en place », but « Lot 2 » alone, which is its own name. */
function nameOf(title: string, index: number): string {
  const rank = new RegExp(`^Phase\\s${index + 1}(?:\\s–\\s(.+))?$`, 'su').exec(title)
  return rank === null ? title : (rank[1] ?? '')
}

function paragraphOf({ blocks }: PrintedSection): string {
  const [first] = blocks
  return first?.type === 'paragraph' ? textOfLines(first.children) : ''
}

/** « 1er – 21 octobre 2024 · 5 jours »: the days are those of the team. */
function periodIn(summary: string, effort: readonly Effort[]): Period | undefined {
  const days = phaseDays({ effort: [...effort] })
  const parts = summary.split(' · ')
  const isDays = days > 0 && plainly(parts.at(-1) ?? '') === plainly(formatDays(days))
  const label = (isDays ? parts.slice(0, -1) : parts).join(' · ')
  return label === '' ? undefined : { label, ...printedDays(label) }
}

function plainly(text: string): string {
  return text.replace(/\s/gu, ' ')
}

/** « Marc Dubois (8 jours), Sophie Laurent (3 jours) ». */
function effortIn(part: PrintedSection): Effort[] {
  return paragraphOf(part)
    .split(/, (?![^(]*\))/u)
    .filter(piece => piece !== '')
    .map(piece => {
      const [, person = piece, inside = ''] = /^(.*) \(([^()]*)\)$/su.exec(piece) ?? []
      const days = firstDays(inside)?.days
      return days === undefined ? { person: piece, days: 0 } : { person, days }
    })
}

const statuses: Readonly<Record<string, Deliverable['status']>> = {
  Livré: 'done',
  'En cours': 'doing',
  'À faire': 'todo',
}

/** The title, then what is to be known of it on the lines below. */
function deliverableOf({ cell, text }: PrintedRow, newId: () => string): Deliverable {
  const [title = [], ...notes] = linesOf(cell('Livrable'))
  const progress = firstPercent(text('Avancement'))
  return {
    id: newId(),
    title: plainWords(title),
    status: statuses[text('État')] ?? 'todo',
    ...(progress !== undefined && { progress }),
    ...told('due', printedDay(text('Échéance')) ?? ''),
    ...told('notes', proseOfLines(notes)),
  }
}
