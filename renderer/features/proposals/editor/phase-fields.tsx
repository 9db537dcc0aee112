import { deliverablesTitled } from '../../../../shared/domain/deliverable-titles.ts'
import type { Firm } from '../../../../shared/domain/firm.ts'
import type { Phase } from '../../../../shared/domain/plan.ts'
import { peopleWith, samePerson, withDaysOf } from '../../../../shared/domain/rate-card.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { DaysField } from '../../../ui/figure-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import styles from './editor.module.css'
import { FieldGroup } from './field-group.tsx'

type Properties = {
  readonly phase: Phase
  readonly rank: number
  readonly phases: readonly Phase[]
  readonly firm: Firm
  readonly change: (phase: Phase) => void
}

export function PhaseFields({ phase, rank, phases, firm, change }: Properties) {
  return (
    <div className={styles.fields}>
      <TextField
        label={`Phase ${rank}`}
        placeholder="Nom de la phase"
        value={phase.name}
        onChange={name => change({ ...phase, name })}
      />
      <PeriodFields phase={phase} change={change} />
      <TextListField
        label="Objectifs"
        values={phase.objectives}
        onChange={objectives => change({ ...phase, objectives })}
      />
      <TextListField
        label="Livrables"
        values={phase.deliverables.map(deliverable => deliverable.title)}
        onChange={titles =>
          change({
            ...phase,
            deliverables: deliverablesTitled(titles, phase.deliverables, () => crypto.randomUUID()),
          })
        }
      />
      <EffortFields phase={phase} phases={phases} firm={firm} change={change} />
    </div>
  )
}

function PeriodFields({ phase, change }: Pick<Properties, 'phase' | 'change'>) {
  const period = phase.period ?? { label: '' }
  return (
    <div className={styles.triple}>
      <TextField
        label="Durée"
        placeholder="3 semaines"
        value={period.label}
        onChange={label => change({ ...phase, period: { ...period, label } })}
      />
      <DateField
        label="Début"
        value={period.start}
        onChange={start => change({ ...phase, period: { ...period, start } })}
      />
      <DateField
        label="Fin"
        value={period.end}
        minimum={period.start}
        error={endsBeforeStart(period) ? 'Avant le début' : undefined}
        onChange={end => change({ ...phase, period: { ...period, end } })}
      />
    </div>
  )
}

function endsBeforeStart({ start, end }: { start?: string | undefined; end?: string | undefined }) {
  return start !== undefined && end !== undefined && end < start
}

/** One figure for each person: nobody is to be added before days can be given. */
function EffortFields({ phase, phases, firm, change }: Omit<Properties, 'rank'>) {
  const people = peopleWith(
    phases.flatMap(each => each.effort),
    firm,
  )
  if (people.length === 0) return null
  return (
    <FieldGroup label="Jours par personne">
      <div className={styles.effort}>
        {people.map(name => (
          <DaysField
            key={name}
            label={name}
            value={phase.effort.find(effort => samePerson(effort.person, name, firm))?.days}
            onChange={days =>
              change({ ...phase, effort: withDaysOf(phase.effort, name, days, firm) })
            }
          />
        ))}
      </div>
    </FieldGroup>
  )
}
