import { budgetKindLabels } from '../../domain/budget/kind.ts'
import { withVat } from '../../domain/budget/vat.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { sum } from '../../domain/money.ts'
import { optionLineRange, optionPrice, type Range } from '../../domain/proposal/price.ts'
import type { Option, OptionLine, Proposal } from '../../domain/proposal/proposal.ts'
import { personName } from '../parts/phases.ts'
import type { CellStyle, Sheet, WorkbookCell } from '../workbook-tree.ts'
import { onSheet } from './addresses.ts'
import { blank, computed, computedMoney, days, heading, money, words } from './cells.ts'
import { optionTitle } from './option-title.ts'
import { SheetDraft } from './sheet-draft.ts'
import { vatRateName } from './vat-rate.ts'

const optionsSheetName = 'Options'

/** Where the totals of an option stand, as references for the other sheets' formulas. */
export type OptionTotals = {
  readonly option: Option
  /** What the firm invoices, at the top of its range. */
  readonly firm: string
  readonly project: { readonly min: string; readonly max: string }
}

/** The lines of each option of a proposal, what the firm invoices apart from what others do. */
export function optionsSheet(
  proposal: Proposal,
  firm: Firm,
): { sheet: Sheet; totals: OptionTotals[] } {
  const draft = new SheetDraft(optionsSheetName, columnsFor(proposal.options))
  draft.banner('Options de la proposition', 'title')
  draft.banner('Montants hors taxes, sauf mention contraire.', 'note')
  const totals = proposal.options.map(option => addOption(draft, option, firm))
  const sheet = draft.sheet({ frozen: { rows: 2, columns: 1 }, repeatedRows: [1, 2] })
  return { sheet, totals }
}

function columnsFor(options: readonly Option[]): Sheet['columns'] {
  const ranged = options.some(option => {
    const { total } = optionPrice(option)
    return total.min !== total.max
  })
  return [
    { width: 52 },
    { width: 23 },
    { width: 22 },
    { width: 11 },
    { width: 15 },
    { width: 18 },
    { width: 23, hidden: !ranged },
    { width: 40, hidden: true },
  ]
}

function addOption(draft: SheetDraft, option: Option, firm: Firm): OptionTotals {
  draft.gap()
  draft.banner(optionTitle(option), 'section')
  draft.add(headings())
  const bought = option.lines.some(line => line.billedByOthers === true)
  if (bought) draft.banner('Facturé par nos soins', 'group')
  const own = addLines(draft, option, firm, line => line.billedByOthers !== true)
  const price = optionPrice(option)
  const firmRow = addTotal(draft, 'Total facturé par nos soins HT', own, price.firm, 'subtotal')
  addTaxes(draft, firmRow, price.firm, firm.vatRate)
  if (!bought) return totalsAt(option, firmRow, firmRow)
  draft.banner('Réglé directement à des tiers par le client', 'group')
  const others = addLines(draft, option, firm, line => line.billedByOthers === true)
  const label = 'Total réglé à des tiers HT (estimation)'
  const othersRow = addTotal(draft, label, others, price.others, 'subtotal')
  const projectRow = addProject(draft, firmRow, othersRow, price.total)
  return totalsAt(option, firmRow, projectRow)
}

function totalsAt(option: Option, firmRow: number, projectRow: number): OptionTotals {
  const at = (letter: string, row: number) => onSheet(optionsSheetName, letter, row)
  const project = { min: at('F', projectRow), max: at('G', projectRow) }
  return { option, firm: at('G', firmRow), project }
}

function headings(): WorkbookCell[] {
  return [
    heading('Poste'),
    heading('Nature'),
    heading('Intervenant'),
    heading('Jours', 'days'),
    heading('TJM HT', 'money'),
    heading('Montant HT', 'money'),
    heading('Montant maximal HT', 'money'),
    heading('Identifiant'),
  ]
}

type Body = { readonly first: number; readonly last: number; readonly days: number }

function addLines(
  draft: SheetDraft,
  option: Option,
  firm: Firm,
  belongs: (line: OptionLine) => boolean,
): Body {
  const first = draft.nextRow
  option.lines.forEach((line, index) => {
    if (!belongs(line)) return
    draft.add(lineCells(line, draft.nextRow, firm, `${option.id}/${index + 1}`))
  })
  const last = draft.gap(4)
  for (const letter of ['D', 'E']) {
    draft.rules.push({ kind: 'atLeastZero', range: `${letter}${first}:${letter}${last}` })
  }
  return { first, last, days: sum(option.lines.filter(belongs).map(line => line.days ?? 0)) }
}

function lineCells(line: OptionLine, row: number, firm: Firm, id: string): WorkbookCell[] {
  const { min, max } = optionLineRange(line)
  const person = line.person === undefined ? '' : personName(line.person, firm)
  const priced = line.days !== undefined && line.dayRate !== undefined
  return [
    words(line.label),
    words(line.kind === undefined ? '' : budgetKindLabels[line.kind]),
    words(person),
    days(line.days, 'input'),
    money(line.dayRate, 'input'),
    priced ? computedMoney(`ROUND(D${row}*E${row},2)`, min) : money(min, 'input'),
    max === min ? computedMoney(`F${row}`, max) : money(max, 'input'),
    words(id, 'note'),
  ]
}

function addTotal(
  draft: SheetDraft,
  label: string,
  { first, last, days: total }: Body,
  { min, max }: Range,
  style: 'subtotal' | 'total',
): number {
  return draft.add([
    ...labelCells(label, style),
    computed(`SUM(D${first}:D${last})`, total, 'days', style),
    blank(style, 'money'),
    computedMoney(`SUM(F${first}:F${last})`, min, style),
    computedMoney(`SUM(G${first}:G${last})`, max, style),
  ])
}

function labelCells(label: string, style: CellStyle): WorkbookCell[] {
  return [words(label, style), blank(style), blank(style)]
}

function addTaxes(draft: SheetDraft, firmRow: number, price: Range, rate: number): void {
  const [low, high] = [withVat(price.min, rate), withVat(price.max, rate)]
  const vatRow = draft.add([
    ...labelCells('TVA', 'body'),
    blank(),
    computed(vatRateName, rate / 100, 'percent'),
    computedMoney(`ROUND(F${firmRow}*${vatRateName},2)`, low.vat),
    computedMoney(`ROUND(G${firmRow}*${vatRateName},2)`, high.vat),
  ])
  draft.add([
    ...labelCells('Total facturé par nos soins TTC', 'total'),
    blank('total', 'days'),
    blank('total', 'money'),
    computedMoney(`F${firmRow}+F${vatRow}`, low.gross, 'total'),
    computedMoney(`G${firmRow}+G${vatRow}`, high.gross, 'total'),
  ])
}

function addProject(draft: SheetDraft, firmRow: number, othersRow: number, total: Range): number {
  return draft.add([
    ...labelCells('Total du projet HT', 'total'),
    blank('total', 'days'),
    blank('total', 'money'),
    computedMoney(`F${firmRow}+F${othersRow}`, total.min, 'total'),
    computedMoney(`G${firmRow}+G${othersRow}`, total.max, 'total'),
  ])
}
