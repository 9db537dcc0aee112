import { Radio } from '@mantine/core'
import type { FieldChange } from '../../../../shared/imports/budget/changes/field-changes.ts'
import { changeTitle, type Values } from '../../../../shared/imports/budget/told-changes.ts'
import styles from '../imports.module.css'
import own from './budget.module.css'
import type { Decision } from './budget-review.ts'

type Properties = {
  readonly changes: readonly FieldChange[]
  readonly decided: ReadonlyMap<string, Decision>
  readonly words: Values
  readonly onDecide: (key: string, decision: Decision) => void
}

/** Fields changed on both sides, differently: nothing is chosen for the reader. */
export function Conflicts({ changes, decided, words, onDecide }: Properties) {
  if (changes.length === 0) return null
  return (
    <section className={styles.asked} aria-label="À décider">
      <h4>{`À décider (${changes.length})`}</h4>
      <p className={styles.hint}>Changé ici et dans le classeur depuis l’export, différemment.</p>
      {changes.map(change => (
        <Radio.Group
          key={change.key}
          className={own.conflict}
          label={changeTitle(change)}
          value={decided.get(change.key) ?? ''}
          onChange={value => onDecide(change.key, value === 'told' ? 'told' : 'here')}
        >
          <div className={styles.choices}>
            <Radio size="xs" value="here" label={`${words(change.field, change.here)}, ici`} />
            <Radio
              size="xs"
              value="told"
              label={`${words(change.field, change.told)}, dans le classeur`}
            />
          </div>
        </Radio.Group>
      ))}
    </section>
  )
}
