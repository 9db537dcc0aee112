import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import styles from '../imports.module.css'
import { ContentReview } from './content-review.tsx'
import { MissionReview } from './mission-review.tsx'

type Properties = {
  readonly mission: Mission
  /** The mission that the brief completes, if there is one. */
  readonly joined: Mission | undefined
  readonly firm: Firm
  readonly onChange: (mission: Mission) => void
}

export function BriefReview({ mission, joined, firm, onChange }: Properties) {
  const setMission = (change: Partial<Mission>) => onChange({ ...mission, ...change })
  return (
    <>
      <MissionReview mission={mission} onChange={setMission} />
      {joined !== undefined && (
        <p className={styles.hint}>
          {`Ce brief met à jour la mission «\u00a0${joined.title ?? 'Sans titre'}\u00a0»\u00a0: ce qui s’y trouve reste, ce qui est nouveau s’ajoute.`}
        </p>
      )}
      <ContentReview mission={mission} firm={firm} onChange={setMission} />
    </>
  )
}
