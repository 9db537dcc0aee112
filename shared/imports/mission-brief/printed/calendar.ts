import type { Mission } from '../../../domain/mission/mission.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { printedDay } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed, printedFacts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords } from '../../printed/words.ts'

type Calendar = Pick<Mission, 'start' | 'end' | 'statedDuration' | 'milestones'>

/** The days of the mission and its milestones; what is computed from them is not read. */
export function printedCalendar({ blocks, parts }: PrintedSection, newId: () => string): Calendar {
  const facts = printedFacts(blocks)
  const day = (label: string) => printedDay(facts.get(label) ?? '') ?? ''
  return {
    ...told('start', day('Démarrage')),
    ...told('end', day('Fin prévue')),
    ...told('statedDuration', facts.get('Durée annoncée') ?? ''),
    milestones: partNamed(parts, 'Jalons clés')
      .blocks.flatMap(block => printedRows(block, 'Jalon') ?? [])
      .map(row => milestoneOf(row, newId)),
  }
}

/** The source’s words stand in place of the day, or in italics under the title. */
function milestoneOf({ cell, text }: PrintedRow, newId: () => string): Milestone {
  const lines = linesOf(cell('Jalon'))
  const last = lines.at(-1) ?? []
  const isLabelled = lines.length > 1 && last.length === 1 && last[0]?.type === 'emphasis'
  const planned = printedDay(text('Prévu'))
  return {
    id: newId(),
    title: (isLabelled ? lines.slice(0, -1) : lines).map(plainWords).join('\n'),
    ...told('planned', planned ?? ''),
    ...told('revised', printedDay(text('Révisé')) ?? ''),
    ...told('actual', printedDay(text('Réalisé')) ?? ''),
    ...told('label', isLabelled ? plainWords(last) : planned === undefined ? text('Prévu') : ''),
    status: statuses[text('État')] ?? 'todo',
  }
}

const statuses: Readonly<Record<string, Milestone['status']>> = {
  Atteint: 'done',
  'En retard': 'late',
  'En cours': 'doing',
  'À venir': 'todo',
}
