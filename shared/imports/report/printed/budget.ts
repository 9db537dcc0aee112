import type { BudgetLine } from '../../../domain/budget/budget.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { type PrintedRow, printedRows } from '../../printed/table.ts'
import { plainWords } from '../../printed/words.ts'
import { kindOfWork } from '../budget/kinds.ts'
import { centsIn, columnsOf, daysIn, isDrawing } from './figures.ts'
import type { ToldReport } from './told-report.ts'

/** The lines, and what was agreed; sums, shares and days worked are computed. */
export function printedBudget(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReport | undefined {
  const table = blocks.find(block => columnsOf(block)[0] === 'Poste')
  const rows = printedRows(table, 'Poste') ?? []
  const others = blocks.filter(block => block !== table && !isDrawing(block))
  const notes = others.flatMap(each =>
    each.type === 'paragraph' ? [plainWords(each.children)] : [],
  )
  const figures = others.filter(({ type }) => type === 'list')
  const isOurs =
    notes.length + figures.length === others.length &&
    notes.every(text => ourNotes.test(text)) &&
    parts.every(isTimeWorked)
  if (!isOurs) return undefined
  const agreed = notes.find(text => text.startsWith('Enveloppe'))
  const envelope = agreed === undefined ? undefined : centsIn(agreed)
  const lines = rows.slice(0, -1).map(row => lineOf(row, newId))
  return { budget: { ...(envelope !== undefined && { envelope }), lines } }
}

function isTimeWorked({ title, blocks, parts }: PrintedSection): boolean {
  return (
    title === 'Jours travaillés' &&
    parts.length === 0 &&
    blocks.every(({ type }) => type === 'table')
  )
}

const ourNotes = /^(?:Enveloppe convenue HT|Mission réalisée|Le budget a été tenu)/u

function lineOf(row: PrintedRow, newId: () => string): BudgetLine {
  const label = row.text('Poste')
  const planned = row.text('Prévu HT') || row.text('Budget HT')
  const spent = row.text('Consommé HT') || row.text('Réalisé HT')
  const [days, spentDays] = [daysIn(planned), daysIn(spent)]
  return {
    id: newId(),
    label,
    kind: kindOfWork(label, (days ?? spentDays) !== undefined),
    amount: centsIn(planned) ?? 0,
    ...(days !== undefined && { days }),
    ...(spentDays !== undefined && { spentDays }),
    spent: centsIn(spent) ?? 0,
  }
}
