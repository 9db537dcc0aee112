import { type BudgetLine, lineAmount, lineSpent } from '../../../../shared/domain/budget/budget.ts'
import { lineRemaining } from '../../../../shared/domain/budget/consumption.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'
import { DaysField, MoneyField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { ComputedFigure, type FieldColumn } from '../../../ui/rows/field-table.tsx'
import styles from './report-editor.module.css'

export const budgetColumns: readonly FieldColumn<BudgetLine>[] = [
  {
    title: 'Poste',
    width: '1fr',
    isName: true,
    cell: (line, change) => (
      <TextField
        label="Poste"
        hiddenLabel
        wraps
        value={line.label}
        onChange={label => change({ ...line, label })}
      />
    ),
  },
  {
    title: 'Prévu',
    width: '100px',
    isFigure: true,
    cell: (line, change) => (
      <div className={styles.amount}>
        {line.days !== undefined && line.dayRate !== undefined ? (
          <ComputedFigure>{formatEuros(lineAmount(line))}</ComputedFigure>
        ) : (
          <MoneyField
            label={`Prévu : ${line.label}`}
            hiddenLabel
            value={line.amount}
            onChange={amount => change({ ...line, amount: amount ?? 0 })}
          />
        )}
        {isInDays(line) && (
          <DaysField
            label={`Jours prévus : ${line.label}`}
            hiddenLabel
            placeholder="jours"
            value={line.days}
            onChange={days => change({ ...line, days })}
          />
        )}
      </div>
    ),
  },
  {
    title: 'Consommé',
    width: '100px',
    isFigure: true,
    cell: (line, change) => (
      <div className={styles.amount}>
        <MoneyField
          label={`Consommé : ${line.label}`}
          hiddenLabel
          placeholder={line.spentDays === undefined ? undefined : formatEuros(lineSpent(line))}
          value={line.spent}
          onChange={spent => change({ ...line, spent })}
        />
        {isInDays(line) && (
          <DaysField
            label={`Jours faits : ${line.label}`}
            hiddenLabel
            placeholder="jours"
            value={line.spentDays}
            onChange={spentDays => change({ ...line, spentDays })}
          />
        )}
      </div>
    ),
  },
  {
    title: 'Reste',
    width: '92px',
    isFigure: true,
    cell: line => <ComputedFigure>{formatEuros(lineRemaining(line))}</ComputedFigure>,
  },
]

function isInDays({ kind, days }: BudgetLine): boolean {
  return kind === 'consulting' || days !== undefined
}
