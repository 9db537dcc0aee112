import {
  BudgetKind,
  type BudgetLine,
  lineAmount,
  lineSpent,
} from '../../shared/domain/budget/budget.ts'
import { budgetKindLabels } from '../../shared/domain/budget/kind.ts'
import { peopleWith } from '../../shared/domain/budget/rate-card.ts'
import { lineWithDays } from '../../shared/domain/budget/time-entries.ts'
import { dayRateOf, type Firm, personNamed } from '../../shared/domain/firm/firm.ts'
import type { Member, Phase } from '../../shared/domain/plan/plan.ts'
import { formatEuros, formatNumber } from '../../shared/french/writing.ts'
import { DaysField, MoneyField, PriceField } from '../ui/fields/figure-field.tsx'
import { SelectField } from '../ui/fields/select-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { ComputedFigure, type FieldColumn } from '../ui/rows/field-table.tsx'

export function budgetColumns(
  phases: readonly Phase[],
  lines: readonly BudgetLine[],
  firm: Firm,
  /** Days entered against lines; absent where what is spent is not shown. */
  timed: ReadonlyMap<string, number> | undefined,
  team: readonly Member[] | undefined,
): FieldColumn<BudgetLine>[] {
  const phaseOptions = phases.map(({ id, name }, index) => ({
    value: id,
    label: name || `Phase ${index + 1}`,
  }))
  const named = lines.flatMap(({ person }) => (person === undefined ? [] : [{ person }]))
  const people = peopleWith(named, firm, team).map(name => ({ value: name, label: name }))
  return [
    ...wordColumns(phaseOptions),
    {
      title: 'Personne',
      width: '0.9fr',
      cell: (line, change) => (
        <SelectField
          label={`Personne : ${line.label}`}
          hiddenLabel
          clearable
          value={line.person && (personNamed(firm, line.person)?.name ?? line.person)}
          options={people}
          onChange={person => change(withPerson(line, person, firm))}
        />
      ),
    },
    ...figureColumns,
    ...(timed ? spentColumns(timed) : []),
  ]
}

type Options = readonly { readonly value: string; readonly label: string }[]

function wordColumns(phaseOptions: Options): FieldColumn<BudgetLine>[] {
  return [
    {
      title: 'Libellé',
      width: '1.8fr',
      cell: (line, change) => (
        <TextField
          label="Libellé"
          hiddenLabel
          wraps
          value={line.label}
          onChange={label => change({ ...line, label })}
        />
      ),
    },
    {
      title: 'Nature',
      width: '1.75fr',
      cell: (line, change) => (
        <SelectField
          label={`Nature : ${line.label}`}
          hiddenLabel
          value={line.kind}
          options={kinds}
          onChange={kind => change({ ...line, kind: kind ?? line.kind })}
        />
      ),
    },
    {
      title: 'Phase',
      width: '0.9fr',
      cell: (line, change) => (
        <SelectField
          label={`Phase : ${line.label}`}
          hiddenLabel
          clearable
          value={line.phaseId}
          options={phaseOptions}
          onChange={phaseId => change({ ...line, phaseId })}
        />
      ),
    },
  ]
}

const kinds = BudgetKind.options.map(value => ({ value, label: budgetKindLabels[value] }))

const figureColumns: readonly FieldColumn<BudgetLine>[] = [
  {
    title: 'Jours',
    width: '66px',
    isFigure: true,
    cell: (line, change) => (
      <DaysField
        label={`Jours : ${line.label}`}
        hiddenLabel
        value={line.days}
        onChange={days => change({ ...line, days })}
      />
    ),
  },
  {
    title: 'TJM',
    width: '88px',
    isFigure: true,
    cell: (line, change) => (
      <PriceField
        label={`TJM : ${line.label}`}
        hiddenLabel
        value={line.dayRate}
        onChange={dayRate => change({ ...line, dayRate })}
      />
    ),
  },
  {
    title: 'Montant',
    width: '100px',
    isFigure: true,
    cell: (line, change) =>
      isComputed(line) ? (
        <ComputedFigure>{formatEuros(lineAmount(line))}</ComputedFigure>
      ) : (
        <MoneyField
          label={`Montant : ${line.label}`}
          hiddenLabel
          value={line.amount}
          onChange={amount => change({ ...line, amount: amount ?? 0 })}
        />
      ),
  },
]

/** Days that were entered one by one are not typed again here. */
function spentColumns(timed: ReadonlyMap<string, number>): FieldColumn<BudgetLine>[] {
  return [
    {
      title: 'Jours faits',
      width: '92px',
      isFigure: true,
      cell: (line, change) =>
        timed.has(line.id) ? (
          <ComputedFigure>{`${formatNumber(timed.get(line.id) ?? 0)}\u00a0j`}</ComputedFigure>
        ) : (
          <DaysField
            label={`Jours faits : ${line.label}`}
            hiddenLabel
            value={line.spentDays}
            onChange={spentDays => change({ ...line, spentDays })}
          />
        ),
    },
    {
      title: 'Consommé',
      width: '100px',
      isFigure: true,
      cell: (line, change) => {
        const counted = lineWithDays(line, timed.get(line.id))
        return counted !== line && counted.spent === undefined ? (
          <ComputedFigure>{formatEuros(lineSpent(counted))}</ComputedFigure>
        ) : (
          <MoneyField
            label={`Consommé : ${line.label}`}
            hiddenLabel
            placeholder={line.spentDays === undefined ? undefined : formatEuros(lineSpent(line))}
            value={line.spent}
            onChange={spent => change({ ...line, spent })}
          />
        )
      },
    },
  ]
}

function isComputed({ days, dayRate }: BudgetLine): boolean {
  return days !== undefined && dayRate !== undefined
}

/** A person brings the price of their day where the line has none. */
function withPerson(line: BudgetLine, person: string | undefined, firm: Firm): BudgetLine {
  const rate = person === undefined ? undefined : dayRateOf(firm, person)
  return { ...line, person, dayRate: line.dayRate ?? rate }
}
