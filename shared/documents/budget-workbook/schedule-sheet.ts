import { withInstalmentVat } from '../../domain/instalment-vat.ts'
import { sum } from '../../domain/money.ts'
import { type Instalment, optionPrice, paymentSchedule } from '../../domain/price.ts'
import type { Option, Proposal } from '../../domain/proposal.ts'
import { missingShare } from '../../domain/proposal-payments.ts'
import type { Sheet, WorkbookCell } from '../workbook-tree.ts'
import { blank, computed, computedMoney, heading, share as shareCell, words } from './cells.ts'
import { optionTitle } from './option-title.ts'
import type { OptionTotals } from './options-sheet.ts'
import { SheetDraft } from './sheet-draft.ts'
import { vatRateName } from './vat-rate.ts'

export const scheduleSheetName = 'Échéancier'

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
  draft.banner('Les parts se saisissent ; les montants se répartissent au centime près.', 'note')
  for (const { option, firm } of totals) addOption(draft, proposal, option, { firm, vatRate })
  return draft.sheet({ frozen: { rows: 2, columns: 1 }, repeatedRows: [1, 2] })
}

/** `firm` refers to the cell of the price that is split. */
type Basis = { readonly firm: string; readonly vatRate: number }
type Priced = Basis & { readonly price: number }

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

type Block = { readonly first: number; readonly last: number }

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
  schedule.forEach(({ when, share }, index) => {
    const row = draft.nextRow
    const { net, vat, gross } = taxed[index] ?? { net: 0, vat: 0, gross: 0 }
    draft.add([
      words(when),
      shareCell(share, 'input'),
      computedMoney(shareOfPrice(row, block, basis), net),
      computedMoney(vatSoFar(row, block), vat),
      computedMoney(`C${row}+D${row}`, gross),
      ...centCells(row, block, basis, exactCents(share, schedule, basis.price)),
      words(`${option.id}/echeance-${index + 1}`, 'note'),
    ])
  })
}

/** What no instalment asks for yet: it takes part in the split, and shows when shares do not make 100 %. */
function addRest(
  draft: SheetDraft,
  schedule: readonly Instalment[],
  block: Block,
  basis: Priced,
): void {
  const row = draft.nextRow
  const shares = `SUM(B${block.first}:B${block.last})`
  const rest = basis.price - sum(schedule.map(each => each.amount))
  const missing = missingShare(schedule) / 100
  draft.add([
    words('Reste à répartir', 'label'),
    computed(`MAX(0,ROUND(1-${shares},8))`, missing, 'share', 'label'),
    computedMoney(shareOfPrice(row, block, basis), rest, 'label'),
    blank('label', 'money'),
    blank('label', 'money'),
    ...centCells(row, block, basis, exactCents(missing * 100, schedule, basis.price)),
  ])
}

/** The part of the price that falls to a share, before whole cents are made of it. */
function exactCents(share: number, schedule: readonly Instalment[], price: number): number {
  const weight = sum(schedule.map(each => each.share)) + missingShare(schedule)
  return Math.round(((price * share) / weight) * 1e6) / 1e6
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

/** Whole cents, and one more for the largest remainders, the earlier instalment first where they are equal. */
function shareOfPrice(row: number, { first, last }: Block, { firm }: Basis): string {
  const end = last + 1
  const left = `ROUND(${firm}*100,0)-SUM(F$${first}:F$${end})`
  const larger = `SUMPRODUCT(--(G$${first}:G$${end}>G${row}))`
  const earlier = `SUMPRODUCT(--(G$${first}:G${row}=G${row}))`
  return `(F${row}+IF(${larger}+${earlier}<=${left},1,0))/100`
}

/** VAT of everything due so far, less what the earlier instalments took. */
function vatSoFar(row: number, { first }: Block): string {
  const header = first - 1
  return `ROUND(ROUND(SUM(C$${first}:C${row})*${vatRateName},2)-SUM(D$${header}:D${row - 1}),2)`
}

function centCells(
  row: number,
  { first, last }: Block,
  { firm }: Basis,
  cents: number,
): WorkbookCell[] {
  const whole = Math.floor(cents)
  const exact = `${firm}*100*B${row}/SUM(B$${first}:B$${last + 1})`
  return [
    computed(`INT(ROUND(${exact},6))`, whole, 'integer', 'note'),
    computed(`ROUND(${exact}-F${row},6)`, cents - whole, 'days', 'note'),
  ]
}

function addChecks(draft: SheetDraft, { first, last }: Block): void {
  const total = last + 2
  draft.rules.push({ kind: 'share', range: `B${first}:B${last}` })
  draft.highlights.push({
    range: `A${total - 1}:C${total}`,
    formula: `ROUND($B$${total},6)<>1`,
    tone: 'bad',
  })
}
