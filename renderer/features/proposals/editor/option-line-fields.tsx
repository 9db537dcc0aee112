import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Member } from '../../../../shared/domain/plan/plan.ts'
import { optionLineRange } from '../../../../shared/domain/proposal/price.ts'
import type { OptionLine } from '../../../../shared/domain/proposal/proposal.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'
import { DaysField, MoneyField, PriceField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { ComputedFigure } from '../../../ui/rows/field-table.tsx'
import { isComputed, isUpsideDown } from './option-line.ts'
import { OptionLineDetails } from './option-line-details.tsx'
import styles from './pricing.module.css'
import { RateMark } from './rate-mark.tsx'

export type OptionLineProperties = {
  readonly line: OptionLine
  readonly firm: Firm
  /** Of the proposal. */
  readonly team: readonly Member[]
  readonly change: (line: OptionLine) => void
}

/** What is sold and its figures, in the columns of the table; what it is made of, in one quiet line. */
export function OptionLineFields({ line, firm, team, change }: OptionLineProperties) {
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <TextField
          label="Prestation"
          hiddenLabel
          wraps
          placeholder="Prestation"
          value={line.label}
          onChange={label => change({ ...line, label })}
        />
      </div>
      <DaysField
        label={`Jours : ${line.label}`}
        hiddenLabel
        value={line.days}
        onChange={days => change({ ...line, days })}
      />
      <PriceField
        label={`TJM : ${line.label}`}
        hiddenLabel
        value={line.dayRate}
        onChange={dayRate => change({ ...line, dayRate })}
      />
      <Amount line={line} change={change} />
      <div className={styles.details}>
        <OptionLineDetails line={line} firm={firm} team={team} change={change} />
        <RateMark line={line} firm={firm} change={change} />
      </div>
    </div>
  )
}

/** Days at a rate make an amount that is computed, not typed. */
function Amount({ line, change }: Pick<OptionLineProperties, 'line' | 'change'>) {
  if (isComputed(line)) {
    return <ComputedFigure>{formatEuros(optionLineRange(line).min)}</ComputedFigure>
  }
  return (
    <div>
      <MoneyField
        label={`Montant HT : ${line.label}`}
        hiddenLabel
        value={line.amount}
        onChange={amount => change({ ...line, amount })}
      />
      {line.amountMax !== undefined && (
        <div className={styles.upTo} data-bad={isUpsideDown(line)}>
          {`jusqu’à ${formatEuros(line.amountMax)}`}
        </div>
      )}
    </div>
  )
}
