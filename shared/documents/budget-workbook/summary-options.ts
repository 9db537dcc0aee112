import { withVat } from '../../domain/budget/vat.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { optionPrice } from '../../domain/proposal/price.ts'
import { computedMoney, heading, words } from './cells.ts'
import { optionTitle } from './option-title.ts'
import type { OptionTotals } from './options-sheet.ts'
import type { SheetDraft } from './sheet-draft.ts'
import { vatRateName } from './vat-rate.ts'

/** The price of each option; without a mission, the recommended one gives the workbook's named totals. */
export function addOptions(
  draft: SheetDraft,
  options: readonly OptionTotals[],
  firm: Firm,
  namesTotals: boolean,
): void {
  draft.gap()
  draft.banner(options.length === 1 ? 'Prix' : 'Prix par option', 'section')
  draft.add([
    heading('Option'),
    heading('Facturé HT', 'money'),
    heading('TVA', 'money'),
    heading('Facturé TTC', 'money'),
    heading('Projet HT, minimum', 'money'),
    heading('Projet HT, maximum', 'money'),
  ])
  const first = draft.nextRow
  for (const totals of options) addOption(draft, totals, firm.vatRate)
  if (!namesTotals) return
  const chosen = Math.max(
    0,
    options.findIndex(({ option }) => option.recommended === true && option.addOn !== true),
  )
  draft.named('Total_HT', `B${first + chosen}`)
  draft.named('Montant_TVA', `C${first + chosen}`)
  draft.named('Total_TTC', `D${first + chosen}`)
}

function addOption(draft: SheetDraft, { option, firm, project }: OptionTotals, rate: number): void {
  const row = draft.nextRow
  const price = optionPrice(option)
  const { net, vat, gross } = withVat(price.firm.max, rate)
  draft.add([
    words(optionTitle(option)),
    computedMoney(firm, net),
    computedMoney(`ROUND(B${row}*${vatRateName},2)`, vat),
    computedMoney(`B${row}+C${row}`, gross),
    computedMoney(project.min, price.total.min),
    computedMoney(project.max, price.total.max),
  ])
}
