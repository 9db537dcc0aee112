import type { RootContent } from 'mdast'
import type { Deliverable } from '../../../domain/plan/plan.ts'
import { riskImpacts, riskProbabilities } from '../../../domain/plan/risk-matrix.ts'
import { printedDay } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedTexts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords, proseOfBlocks, proseOfLines } from '../../printed/words.ts'
import { decimalIn, isDrawing } from './figures.ts'
import type { ToldReport } from './told-report.ts'

/** The table of the work, then the longer notes under the title of their own. */
export function printedWork(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const [table, ...others] = blocks
  const rows = printedRows(table, 'Livrable')
  if (rows === undefined || others.length > 0) return undefined
  const notes = [...parts]
  const deliverables = rows.map(row => {
    const own = deliverableOf(row, newId)
    const at = own.notes === undefined ? notes.findIndex(({ title }) => title === own.title) : -1
    const [long] = at < 0 ? [] : notes.splice(at, 1)
    return long === undefined ? own : { ...own, notes: proseOfBlocks(long.blocks) }
  })
  return notes.length === 0 ? { deliverables } : undefined
}

function deliverableOf(row: PrintedRow, newId: () => string): Deliverable {
  const [title = [], ...notes] = linesOf(row.cell('Livrable'))
  const progress = decimalIn(row.text('Avancement'))
  return {
    id: newId(),
    title: plainWords(title),
    status: stateNamed(row.text('État')),
    ...(progress !== undefined && { progress }),
    ...told('due', printedDay(row.text('Échéance')) ?? ''),
    ...told('notes', proseOfLines(notes)),
  }
}

function stateNamed(state: string): Deliverable['status'] {
  if (state === 'Livré') return 'done'
  return state === 'En cours' ? 'doing' : 'todo'
}

/** What the mission aims at, as a final report recalls it, and what was handed over. */
export function printedObjectives(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const told = parts.map(part => {
    if (part.title === 'Livrables remis') return printedWork(part, newId)
    return part.title === 'Objectifs de départ' ? objectivesIn(part) : undefined
  })
  if (blocks.length > 0 || !told.every(each => each !== undefined)) return undefined
  return Object.assign({}, ...told)
}

/** The main one in a paragraph, or several; the others are the numbered list at the end. */
function objectivesIn({ blocks }: PrintedSection): ToldReport {
  const last = blocks.at(-1)
  const isListed = last?.type === 'list' && last.ordered === true
  const main: readonly RootContent[] = isListed ? blocks.slice(0, -1) : blocks
  return {
    ...told('objective', proseOfBlocks(main)),
    objectives: isListed ? printedTexts([last]) : [],
  }
}

export function printedRisks(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const [table, ...others] = blocks
  const rows = printedRows(table)
  const isRisks = rows?.[0]?.columns.includes('Risque') === true
  if (rows === undefined || !isRisks || parts.length > 0 || !others.every(isDrawing))
    return undefined
  const risks = rows.map(row => {
    const probability = levelNamed(riskProbabilities, row.text('Probabilité'))
    const impact = levelNamed(riskImpacts, row.text('Impact'))
    return {
      id: newId(),
      title: row.text('Risque'),
      ...(probability !== undefined && { probability }),
      ...(impact !== undefined && { impact }),
      ...told('mitigation', row.text('Parade')),
    }
  })
  return { risks }
}

function levelNamed<Value extends string>(
  levels: readonly { readonly value: Value; readonly label: string }[],
  label: string,
): Value | undefined {
  return levels.find(each => each.label === label)?.value
}
