import type { Mission } from '../../../shared/domain/mission.ts'
import { TextListField } from '../../ui/text-list-field.tsx'
import styles from './imports.module.css'
import { missionSummaries } from './mission-summaries.ts'

type Properties = {
  readonly mission: Mission
  readonly onChange: (change: Partial<Mission>) => void
}

const lists = [
  ['situation', 'Situation actuelle'],
  ['trigger', 'Déclencheur'],
  ['painPoints', 'Points de douleur'],
  ['secondaryObjectives', 'Objectifs secondaires'],
  ['constraints', 'Contraintes'],
  ['successFactors', 'Facteurs clés de succès'],
] as const

/** What else the brief says: texts can be put right here, the rest on the mission's own page. */
export function ContentReview({ mission, onChange }: Properties) {
  return (
    <>
      {lists
        .filter(([key]) => mission[key].length > 0)
        .map(([key, label]) => (
          <details key={key} className={styles.details}>
            <summary>
              {label}
              <span>{mission[key].length}</span>
            </summary>
            <TextListField
              label={label}
              hiddenLabel
              values={mission[key]}
              onChange={values => onChange({ [key]: values })}
            />
          </details>
        ))}
      {missionSummaries(mission).map(({ label, lines }) => (
        <details key={label} className={styles.details}>
          <summary>
            {label}
            <span>{lines.length}</span>
          </summary>
          <ul>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}
