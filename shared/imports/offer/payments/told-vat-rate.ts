import type { Payment } from '../../../domain/proposal/proposal.ts'
import { toNumber } from '../../../french/figures/numbers.ts'

/** Amounts that include VAT keep the rate that the document states: « TVA 5,5 % », « TVA non applicable ». */
export function withVatRate(payments: readonly Payment[], text: string): Payment[] {
  const vatRate = vatRateIn(text)
  return payments.map(each =>
    vatRate !== undefined && each.withVat === true ? { ...each, vatRate } : each,
  )
}

/** In percent. */
function vatRateIn(text: string): number | undefined {
  if (/(?<!\p{L})TVA non applicable/iu.test(text)) return 0
  const [, told] =
    /(?<!\p{L})(?:TVA|taxe sur la valeur ajoutée)[^.\n%\d]{0,30}(\d{1,2}(?:[.,]\d)?)[\s\u00a0\u202f]?%/iu.exec(
      text,
    ) ?? []
  return told === undefined ? undefined : toNumber(told)
}
