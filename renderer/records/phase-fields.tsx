import type { ReactNode } from 'react'
import { samePerson, withDaysOf } from '../../shared/domain/budget/rate-card.ts'
import { workingDays } from '../../shared/domain/calendar/working-days.ts'
import type { Firm } from '../../shared/domain/firm/firm.ts'
import { phaseDays } from '../../shared/domain/plan/effort.ts'
import type { Phase } from '../../shared/domain/plan/plan.ts'
import { formatDays } from '../../shared/french/writing.ts'
import { DateField } from '../ui/fields/date-field.tsx'
import { FieldGrid } from '../ui/fields/field-grid.tsx'
import { FieldGroup } from '../ui/fields/field-group.tsx'
import { DaysField } from '../ui/fields/figure-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { TextListField } from '../ui/fields/text-list-field.tsx'
import styles from './phase-fields.module.css'

type Properties = {
  readonly phase: Phase
  readonly rank: number
  /** Those who may spend days on it. */
  readonly people: readonly string[]
  readonly firm: Firm
  readonly change: (phase: Phase) => void
  /** Its deliverables. */
  readonly children: ReactNode
}

export function PhaseFields({ phase, rank, people, firm, change, children }: Properties) {
  return (
    <div className={styles.phase}>
      <FieldGrid>
        <div className={styles.head}>
          <TextField
            label={`Phase ${rank}`}
            placeholder="Nom de la phase"
            value={phase.name}
            onChange={name => change({ ...phase, name })}
          />
          <PeriodFields phase={phase} firm={firm} change={change} />
        </div>
        <TextListField
          label="Objectifs"
          values={phase.objectives}
          onChange={objectives => change({ ...phase, objectives })}
        />
        {children}
        <EffortFields phase={phase} people={people} firm={firm} change={change} />
      </FieldGrid>
    </div>
  )
}

function PeriodFields({ phase, firm, change }: Pick<Properties, 'phase' | 'firm' | 'change'>) {
  const period = phase.period ?? { label: '' }
  const { start, end } = period
  const isBackwards = start !== undefined && end !== undefined && end < start
  const length =
    start === undefined || end === undefined || isBackwards
      ? undefined
      : `${workingDays(start, end, firm.holidayZone)} jours ouvrés`
  return (
    <>
      <TextField
        label="Période en mots"
        placeholder="Semaines 1 à 3"
        value={period.label}
        onChange={label => change({ ...phase, period: { ...period, label } })}
      />
      <DateField
        label="Début"
        value={start}
        onChange={day => change({ ...phase, period: { ...period, start: day } })}
      />
      <DateField
        label="Fin"
        value={end}
        minimum={start}
        description={length}
        error={isBackwards ? 'Avant le début' : undefined}
        onChange={day => change({ ...phase, period: { ...period, end: day } })}
      />
    </>
  )
}

/** One figure for each person: nobody is to be added before days can be given. */
function EffortFields({
  phase,
  people,
  firm,
  change,
}: Pick<Properties, 'phase' | 'people' | 'firm' | 'change'>) {
  if (people.length === 0) return null
  const days = phaseDays(phase)
  return (
    <FieldGroup label={`Jours par personne${days > 0 ? `, ${formatDays(days)} en tout` : ''}`}>
      <div className={styles.effort}>
        {people.map(name => (
          <DaysField
            key={name}
            label={name}
            value={phase.effort.find(effort => samePerson(effort.person, name, firm))?.days}
            onChange={value =>
              change({ ...phase, effort: withDaysOf(phase.effort, name, value, firm) })
            }
          />
        ))}
      </div>
    </FieldGroup>
  )
}
