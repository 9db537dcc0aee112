import { Checkbox } from '@mantine/core'
import { BudgetKind } from '../../../../shared/domain/budget.ts'
import { budgetKindLabels } from '../../../../shared/domain/budget-kind.ts'
import type { Firm } from '../../../../shared/domain/firm.ts'
import { formatEuros } from '../../../../shared/domain/french.ts'
import { optionLineRange } from '../../../../shared/domain/price.ts'
import type { OptionLine } from '../../../../shared/domain/proposal.ts'
import { lineOfPerson, peopleWith, samePerson } from '../../../../shared/domain/rate-card.ts'
import { DaysField, MoneyField } from '../../../ui/figure-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './pricing.module.css'
import { RateMark } from './rate-mark.tsx'

type Properties = {
  readonly line: OptionLine
  readonly firm: Firm
  readonly change: (line: OptionLine) => void
}

/** What is sold and for how much above; who, of which kind and billed by whom below. */
export function OptionLineFields({ line, firm, change }: Properties) {
  return (
    <div className={styles.line}>
      <div className={styles.lineMain}>
        <TextField
          label="Prestation"
          hiddenLabel
          placeholder="Prestation"
          value={line.label}
          onChange={label => change({ ...line, label })}
        />
        <DaysField
          label="Jours"
          hiddenLabel
          placeholder="Jours"
          value={line.days}
          onChange={days => change({ ...line, days })}
        />
        <MoneyField
          label="Prix du jour"
          hiddenLabel
          placeholder="TJM"
          value={line.dayRate}
          onChange={dayRate => change({ ...line, dayRate })}
        />
        <Amount line={line} change={change} />
      </div>
      <LineDetails line={line} firm={firm} change={change} />
    </div>
  )
}

/** Days at a rate make an amount that is computed, not typed. */
function Amount({ line, change }: Pick<Properties, 'line' | 'change'>) {
  if (isComputed(line)) {
    return <output className={styles.computed}>{formatEuros(optionLineRange(line).min)}</output>
  }
  return (
    <MoneyField
      label={line.amountMax === undefined ? 'Montant HT' : 'Montant HT, au moins'}
      hiddenLabel
      placeholder="Montant HT"
      value={line.amount}
      onChange={amount => change({ ...line, amount })}
    />
  )
}

function LineDetails({ line, firm, change }: Properties) {
  const people = peopleWith(line.person === undefined ? [] : [{ person: line.person }], firm)
  return (
    <div className={styles.lineDetails}>
      <SelectField
        label="Nature"
        hiddenLabel
        value={line.kind ?? 'consulting'}
        options={kindOptions}
        onChange={kind => change({ ...line, kind })}
      />
      <SelectField
        label="Intervenant"
        hiddenLabel
        placeholder="Intervenant"
        clearable
        value={people.find(name => samePerson(name, line.person ?? '', firm))}
        options={people.map(name => ({ value: name, label: name }))}
        onChange={person => change(lineOfPerson(line, person, firm))}
      />
      {!isComputed(line) && (
        <MoneyField
          label="Montant HT, au plus"
          hiddenLabel
          placeholder="jusqu’à"
          value={line.amountMax}
          error={isUpsideDown(line) ? 'Sous le montant' : undefined}
          onChange={amountMax => change({ ...line, amountMax })}
        />
      )}
      <RateMark line={line} firm={firm} change={change} />
      <Checkbox
        size="xs"
        label="Par un tiers"
        title="Facturé au client par un autre prestataire : montré, hors de notre prix"
        checked={line.billedByOthers === true}
        onChange={event =>
          change({ ...line, billedByOthers: event.currentTarget.checked || undefined })
        }
      />
    </div>
  )
}

const kindOptions = BudgetKind.options.map(value => ({ value, label: budgetKindLabels[value] }))

function isComputed(line: OptionLine): boolean {
  return line.days !== undefined && line.dayRate !== undefined
}

function isUpsideDown({ amount, amountMax }: OptionLine): boolean {
  return amount !== undefined && amountMax !== undefined && amountMax < amount
}
