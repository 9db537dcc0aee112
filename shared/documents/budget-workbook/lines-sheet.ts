import { type Budget, BudgetKind } from '../../domain/budget/budget.ts'
import { budgetKindLabels } from '../../domain/budget/kind.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Phase } from '../../domain/plan/plan.ts'
import { narrowSpace } from '../../french/writing.ts'
import type { Sheet, WorkbookCell } from '../workbook-tree.ts'
import { columnRange } from './addresses.ts'
import { heading } from './cells.ts'
import { emptyLine, lineCells } from './line-row.ts'
import { addTotals, type Body, type LinesTotals, linesSheetName } from './lines-totals.ts'
import { SheetDraft } from './sheet-draft.ts'

export type LinesSource = {
  readonly budget: Budget
  readonly phases: readonly Phase[]
  readonly firm: Firm
}

const columns = [
  { width: 22.5 },
  { width: 34 },
  { width: 17 },
  { width: 17 },
  { width: 8.5 },
  { width: 13 },
  { width: 15.5 },
  { width: 11.5 },
  { width: 15.5 },
  { width: 15.5 },
  { width: 12 },
  { width: 15.5 },
  { width: 38, hidden: true },
]
const emptyRows = 5
/** From here on, lines are worth filtering. */
const manyLines = 15
/** Leaves room below the titles for the filter buttons. */
const filterHeight = 42

/** Every line of the mission's budget, planned and spent, then one sub-total for each kind. */
export function linesSheet({ budget, phases, firm }: LinesSource): {
  sheet: Sheet
  totals: LinesTotals
} {
  const draft = new SheetDraft(linesSheetName, columns)
  draft.banner('Lignes de budget', 'title')
  draft.banner(
    `Montants hors taxes. Les cellules à fond jaune se saisissent${narrowSpace}; les autres se recalculent. Une nouvelle ligne s’insère entre deux autres.`,
    'note',
  )
  draft.gap(6)
  const filtered = budget.lines.length >= manyLines
  const header = draft.add(headings(), filtered ? filterHeight : undefined)
  const body = addLines(draft, budget, phases, firm)
  const totals = addTotals(draft, budget, body)
  addChecks(draft, body, totals.lastRow)
  const sheet = draft.sheet({
    frozen: { rows: header, columns: 2 },
    repeatedRows: [header, header],
    ...(filtered ? { filter: `A${header}:M${body.last}` } : {}),
  })
  return { sheet, totals }
}

function headings(): WorkbookCell[] {
  return [
    heading('Nature'),
    heading('Libellé'),
    heading('Phase'),
    heading('Intervenant'),
    heading('Jours', 'days'),
    heading('TJM HT', 'money'),
    heading('Budget HT', 'money'),
    heading('Jours consommés', 'days'),
    heading('Consommé HT', 'money'),
    heading('Reste HT', 'money'),
    heading('Consommé', 'percent'),
    heading('Atterrissage HT', 'money'),
    heading('Identifiant'),
  ]
}

function addLines(draft: SheetDraft, budget: Budget, phases: readonly Phase[], firm: Firm): Body {
  const first = draft.nextRow
  const ordered = BudgetKind.options.flatMap(kind =>
    budget.lines.filter(each => each.kind === kind),
  )
  for (const line of ordered) draft.add(lineCells(line, draft.nextRow, phases, firm))
  if (ordered.length === 0) {
    for (let count = 0; count < emptyRows; count++) draft.add(emptyLine(draft.nextRow))
  }
  return { first, last: draft.gap(4) }
}

function addChecks(draft: SheetDraft, { first, last }: Body, lastRow: number): void {
  draft.rules.push({
    kind: 'oneOf',
    range: columnRange('A', first, last),
    choices: Object.values(budgetKindLabels),
  })
  for (const letter of ['E', 'F', 'H']) {
    draft.rules.push({ kind: 'atLeastZero', range: columnRange(letter, first, last) })
  }
  draft.highlights.push({ range: `J${first}:K${lastRow}`, formula: `$J${first}<0`, tone: 'bad' })
}
