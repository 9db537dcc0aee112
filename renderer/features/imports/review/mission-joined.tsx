import { noMission, type PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import styles from '../imports.module.css'

type Properties = {
  readonly planned: PlannedDocument | undefined
  readonly onChange: (missionId: string | undefined) => void
}

/** The mission of its client that a document joins. */
export function MissionJoined({ planned, onChange }: Properties) {
  if (planned === undefined || planned.outcome !== 'created' || planned.client === undefined) {
    return null
  }
  const missions = planned.missions.map(({ id, title }) => ({
    value: id,
    label: title || 'Mission sans titre',
  }))
  return (
    <div className={styles.wide}>
      <SelectField
        label="Mission"
        value={planned.mission?.id ?? noMission}
        options={[{ value: noMission, label: 'Aucune mission' }, ...missions]}
        disabled={missions.length === 0}
        description={missions.length === 0 ? 'Se rattache plus tard, dans son en-tête.' : undefined}
        onChange={onChange}
        isNested
      />
    </div>
  )
}
