import { sum } from '../../domain/money.ts'
import { withInstalmentVat } from '../../domain/proposal/instalment-vat.ts'
import { shareTotal } from '../../domain/proposal/payments.ts'
import {
  type Instalment,
  isWhole,
  optionPrice,
  paymentSchedule,
} from '../../domain/proposal/price.ts'
import type { Option, Proposal } from '../../domain/proposal/proposal.ts'
import { narrowSpace } from '../../french/writing.ts'
import type { Sheet, WorkbookCell } from '../workbook-tree.ts'
import { blank, computed, computedMoney, heading, share as shareCell, words } from './cells.ts'
import {
  amountFormula,
  type Basis,
  type Block,
  centCells,
  exactCents,
  type Priced,
  roundedShare,
} from './instalment-split.ts'
import { optionTitle } from './option-title.ts'
import type { OptionTotals } from './options-sheet.ts'
import { SheetDraft } from './sheet-draft.ts'
import { vatRateName } from './vat-rate.ts'

const scheduleSheetName = 'Échéancier'

const columns = [
  { width: 56 },
  { width: 12 },
  { width: 18 },
  { width: 18 },
  { width: 18 },
  { width: 18, hidden: true },
  { width: 18, hidden: true },
  { width: 42, hidden: true },
]

/**
 * When each option is paid. The hidden columns F and G split the price into whole cents by largest
 * remainders, as the domain does, so that the amounts add up whatever shares are typed.
 */
export function scheduleSheet(
  proposal: Proposal,
  totals: readonly OptionTotals[],
  vatRate: number,
): Sheet {
  const draft = new SheetDraft(scheduleSheetName, columns)
  draft.banner('Échéancier de paiement', 'title')
  draft.banner(
    `Les parts se saisissent${narrowSpace}; les montants se répartissent au centime près.`,
    'note',
  )
  for (const { option, firm } of totals) addOption(draft, proposal, option, { firm, vatRate })
  return draft.sheet({ frozen: { rows: 2, columns: 1 }, repeatedRows: [1, 2] })
}

function addOption(draft: SheetDraft, proposal: Proposal, option: Option, basis: Basis): void {
  draft.gap()
  draft.banner(optionTitle(option), 'section')
  const schedule = paymentSchedule(proposal, option)
  const price = optionPrice(option).firm.max
  if (schedule.length === 0) {
    draft.banner('Aucune échéance n’est prévue pour cette option.', 'note')
    return
  }
  draft.add(headings())
  const block = { first: draft.nextRow, last: draft.nextRow + schedule.length - 1 }
  addInstalments(draft, option, schedule, block, { ...basis, price })
  addRest(draft, schedule, block, { ...basis, price })
  addTotal(draft, schedule, block, basis)
  addChecks(draft, block)
}

function headings(): WorkbookCell[] {
  return [
    heading('Échéance'),
    heading('Part', 'share'),
    heading('Montant HT', 'money'),
    heading('TVA', 'money'),
    heading('Montant TTC', 'money'),
    heading('Centimes entiers', 'integer'),
    heading('Reste', 'days'),
    heading('Identifiant'),
  ]
}

function addInstalments(
  draft: SheetDraft,
  option: Option,
  schedule: readonly Instalment[],
  block: Block,
  basis: Priced,
): void {
  const taxed = withInstalmentVat(
    schedule.map(each => each.amount),
    basis.vatRate,
  )
  schedule.forEach((instalment, index) => {
    const { when, share } = instalment
    const row = draft.nextRow
    const { net, vat, gross } = taxed[index] ?? { net: 0, vat: 0, gross: 0 }
    draft.add([
      words(when),
      shareCell(roundedShare(share), 'input'),
      computedMoney(amountFormula(row, block), net),
      computedMoney(vatSoFar(row, block), vat),
      computedMoney(`C${row}+D${row}`, gross),
      ...centCells(instalment, schedule, row, block, basis),
      words(`${option.id}/echeance-${index + 1}`, 'note'),
    ])
  })
}

/**
 * What no instalment asks for. Its hidden cells say whether the shares make the whole price, and how
 * many cents whole cents leave over.
 */
function addRest(
  draft: SheetDraft,
  schedule: readonly Instalment[],
  { first, last }: Block,
  { firm, price }: Priced,
): void {
  const shares = `SUM(B${first}:B${last})`
  const flag = `F${draft.nextRow}`
  const amounts = sum(schedule.map(each => each.amount))
  const missing = 1 - shareTotal(schedule) / 100
  const whole = isWhole(schedule)
  const left = whole
    ? price - sum(schedule.map(each => Math.floor(exactCents(each, schedule, price))))
    : 0
  draft.add([
    words('Reste à répartir', 'label'),
    computed(`ROUND(1-${shares},8)`, missing, 'share', 'label'),
    computedMoney(`ROUND(${firm}-SUM(C${first}:C${last}),2)`, price - amounts, 'label'),
    blank('label', 'money'),
    blank('label', 'money'),
    computed(`IF(ABS(${shares}-1)<0.00055,1,0)`, whole ? 1 : 0, 'integer', 'note'),
    computed(
      `IF(${flag}=1,ROUND(${firm}*100,0)-SUM(F${first}:F${last}),0)`,
      left,
      'integer',
      'note',
    ),
  ])
}

function addTotal(
  draft: SheetDraft,
  schedule: readonly Instalment[],
  { first, last }: Block,
  { vatRate }: Basis,
): void {
  const nets = schedule.map(each => each.amount)
  const taxed = withInstalmentVat(nets, vatRate)
  const summed = (letter: string) => `SUM(${letter}${first}:${letter}${last})`
  const shares = sum(schedule.map(each => each.share)) / 100
  draft.add([
    words('Total des échéances', 'total'),
    computed(summed('B'), shares, 'share', 'total'),
    computedMoney(summed('C'), sum(nets), 'total'),
    computedMoney(summed('D'), sum(taxed.map(each => each.vat)), 'total'),
    computedMoney(summed('E'), sum(taxed.map(each => each.gross)), 'total'),
  ])
}

/** VAT of everything due so far, less what the earlier instalments took. */
function vatSoFar(row: number, { first }: Block): string {
  const header = first - 1
  return `ROUND(ROUND(SUM(C$${first}:C${row})*${vatRateName},2)-SUM(D$${header}:D${row - 1}),2)`
}

function addChecks(draft: SheetDraft, { first, last }: Block): void {
  const total = last + 2
  draft.rules.push({ kind: 'share', range: `B${first}:B${last}` })
  draft.highlights.push({
    range: `A${total - 1}:C${total}`,
    formula: `$F$${total - 1}<>1`,
    tone: 'bad',
  })
}
