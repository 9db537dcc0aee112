import { withVat } from '../../domain/budget/vat.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { optionPrice, type Range } from '../../domain/proposal/price.ts'
import type { Option } from '../../domain/proposal/proposal.ts'
import { formatEuroRange, formatPercent } from '../../french/writing.ts'
import { isFilled } from '../blocks.ts'

/** « 28 000 € HT, soit 33 600 € TTC »; without VAT, « 28 000 € (TVA non applicable) ». */
export function firmPriceText(option: Option, firm: Pick<Firm, 'vatRate'>): string {
  const { firm: price } = optionPrice(option)
  if (!hasVat(firm)) return `${formatEuroRange(price)} (TVA non applicable)`
  return `${formatEuroRange(price)} HT, soit ${formatEuroRange(grossRange(price, firm))} TTC`
}

export function hasVat({ vatRate }: Pick<Firm, 'vatRate'>): boolean {
  return vatRate > 0
}

export function vatLabel({ vatRate }: Pick<Firm, 'vatRate'>): string {
  return `TVA ${formatPercent(vatRate)}`
}

export function vatRange(net: Range, { vatRate }: Pick<Firm, 'vatRate'>): Range {
  return { min: withVat(net.min, vatRate).vat, max: withVat(net.max, vatRate).vat }
}

export function grossRange(net: Range, { vatRate }: Pick<Firm, 'vatRate'>): Range {
  return { min: withVat(net.min, vatRate).gross, max: withVat(net.max, vatRate).gross }
}

export function hasOthers(option: Option): boolean {
  return option.lines.some(line => line.billedByOthers === true)
}

export function optionLabel(option: Pick<Option, 'label'>, index: number): string {
  return isFilled(option.label) ? option.label : `Option ${index + 1}`
}
