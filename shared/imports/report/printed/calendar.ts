import type { RootContent } from 'mdast'
import { totalLength } from '../../../domain/plan/phase-gap.ts'
import type { Milestone, Period } from '../../../domain/plan/plan.ts'
import type { Report } from '../../../domain/report/report.ts'
import { printedDay, printedDays } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedFacts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords } from '../../printed/words.ts'
import { columnsOf, isDrawing } from './figures.ts'
import type { ToldReport } from './told-report.ts'

export function printedMilestones(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const table = blocks.find(block => columnsOf(block)[0] === 'Jalon')
  const others = blocks.filter(block => block !== table)
  if (parts.length > 0 || !others.every(isComputed)) return undefined
  return { milestones: printedRows(table, 'Jalon')?.map(row => milestoneOf(row, newId)) ?? [] }
}

/** The same at the end of a mission, with the course of its phases. */
export function printedPlanningReview(
  { title, blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const milestones = printedMilestones({ title, blocks, parts: [] }, newId)
  const [phases, ...others] = parts
  if (milestones === undefined || others.length > 0) return undefined
  if (phases === undefined) return milestones
  const rows = printedRows(phases.blocks[0], 'Phase')
  if (phases.title !== 'Phases' || rows === undefined || !phases.blocks.slice(1).every(isComputed))
    return undefined
  return { ...milestones, phases: withoutTotal(rows).map(phaseOf) }
}

/** The note on the slips, the mission's own dates, the drawing of all of them. */
function isComputed(block: RootContent): boolean {
  if (block.type === 'paragraph') return plainWords(block.children) === 'Écarts en jours ouvrés.'
  const labels = ['Démarrage', 'Fin', 'Durée', 'Durée annoncée']
  if (block.type !== 'list') return isDrawing(block)
  const facts = [...printedFacts([block]).keys()]
  return facts.length === block.children.length && facts.every(each => labels.includes(each))
}

function milestoneOf(row: PrintedRow, newId: () => string): Milestone {
  const lines = linesOf(row.cell('Jalon'))
  const last = lines.at(-1) ?? []
  const isLabelled = lines.length > 1 && last.length === 1 && last[0]?.type === 'emphasis'
  const title = (isLabelled ? lines.slice(0, -1) : lines).map(plainWords).join('\n')
  return {
    id: newId(),
    title,
    ...told('planned', printedDay(row.text('Prévu')) ?? ''),
    ...told('revised', printedDay(row.text('Révisé')) ?? ''),
    ...told('actual', printedDay(row.text('Réalisé')) ?? ''),
    ...told('label', isLabelled ? plainWords(last) : ''),
    status: states[row.text('État')] ?? 'todo',
  }
}

const states: Record<string, Milestone['status']> = {
  Atteint: 'done',
  'En retard': 'late',
  'En cours': 'doing',
  'À venir': 'todo',
}

type Phase = Report['phases'][number]

function phaseOf(row: PrintedRow): Phase {
  const [planned, actual] = [periodIn(row.text('Prévu')), periodIn(row.text('Réalisé'))]
  return {
    name: row.text('Phase'),
    ...(planned !== undefined && { planned }),
    ...(actual !== undefined && { actual }),
  }
}

function periodIn(text: string): Period | undefined {
  return text === '' ? undefined : { label: text, ...printedDays(text) }
}

/** Lengths of one unit, and those only, are summed on a last row. */
function withoutTotal(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const others = rows.slice(0, -1)
  const lengthOf = (column: string) => totalLength(others.map(row => periodIn(row.text(column))))
  const [planned, actual] = [lengthOf('Prévu'), lengthOf('Réalisé')]
  const isSummed = others.length > 1 && planned !== undefined && planned.unit === actual?.unit
  return isSummed && rows.at(-1)?.text('Phase') === 'Total' ? others : rows
}
