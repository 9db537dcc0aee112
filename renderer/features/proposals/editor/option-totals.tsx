import { withVat } from '../../../../shared/domain/budget/vat.ts'
import { optionPrice, type Range } from '../../../../shared/domain/proposal/price.ts'
import type { Option } from '../../../../shared/domain/proposal/proposal.ts'
import { formatEuroRange, formatPercent } from '../../../../shared/french/writing.ts'
import styles from './pricing.module.css'

type Properties = { readonly option: Option; readonly vatRate: number }

/** What the firm will invoice, with and without VAT, and the whole project where others bill too. */
export function OptionTotals({ option, vatRate }: Properties) {
  const { firm, others, total } = optionPrice(option)
  const taxed = (part: 'vat' | 'gross'): Range => ({
    min: withVat(firm.min, vatRate)[part],
    max: withVat(firm.max, vatRate)[part],
  })
  const hasOthers = option.lines.some(line => line.billedByOthers === true)
  return (
    <dl className={styles.totals} aria-live="polite">
      <Total label={vatRate > 0 ? 'Notre prix HT' : 'Notre prix, sans TVA'} range={firm} strong />
      {vatRate > 0 && (
        <>
          <Total label={`TVA ${formatPercent(vatRate)}`} range={taxed('vat')} />
          <Total label="Notre prix TTC" range={taxed('gross')} />
        </>
      )}
      {hasOthers && (
        <>
          <Total label="Facturé par des tiers HT" range={others} />
          <Total label="Projet complet HT" range={total} strong />
        </>
      )}
    </dl>
  )
}

function Total({ label, range, strong }: { label: string; range: Range; strong?: boolean }) {
  return (
    <div data-strong={strong}>
      <dt>{label}</dt>
      <dd>{formatEuroRange(range)}</dd>
    </div>
  )
}
