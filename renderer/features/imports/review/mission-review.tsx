import { withTypedEnvelope } from '../../../../shared/domain/budget/typed-budget.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { MoneyField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import styles from '../imports.module.css'

type Properties = {
  readonly mission: Mission
  readonly onChange: (change: Partial<Mission>) => void
}

export function MissionReview({ mission, onChange }: Properties) {
  const { contact, budget } = mission
  return (
    <div className={styles.part}>
      <h4>Mission</h4>
      <div className={styles.fields}>
        <div className={styles.wide}>
          <TextField label="Titre" value={mission.title} onChange={title => onChange({ title })} />
        </div>
        <TextField
          label="Interlocuteur"
          value={contact?.name}
          onChange={name => onChange({ contact: { ...contact, name } })}
        />
        <TextField
          label="Brief établi par"
          value={mission.author}
          onChange={author => onChange({ author })}
        />
        <MoneyField
          label="Enveloppe HT"
          value={budget.envelope}
          onChange={envelope => onChange({ budget: withTypedEnvelope(budget, envelope) })}
        />
        <DateField label="Début" value={mission.start} onChange={start => onChange({ start })} />
        <DateField
          label="Fin"
          value={mission.end}
          minimum={mission.start}
          onChange={end => onChange({ end })}
        />
      </div>
      <TextField
        label="Objectif principal"
        multiline
        value={mission.objective}
        onChange={objective => onChange({ objective })}
      />
    </div>
  )
}
