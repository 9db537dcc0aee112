import type { SendingPoint } from '../../../shared/checks/sending/point.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { PointRow } from './point-row.tsx'
import styles from './sending.module.css'
import type { Checklist } from './use-checklist.ts'

type Properties = {
  readonly checklist: Checklist
  /** The way to put a point right, where there is one. */
  readonly wayTo: (point: SendingPoint) => (() => void) | undefined
}

/** What blocks, what asks for a reason, and, folded, what is in order. */
export function ChecklistView({ checklist, wayTo }: Properties) {
  const { blocking, warnings, met } = checklist
  return (
    <div>
      {blocking.length > 0 && (
        <section>
          <h3 className={styles.heading}>{`À corriger avant l’envoi (${blocking.length})`}</h3>
          <ul className={styles.points}>
            {blocking.map(point => (
              <PointRow key={point.code} point={point} onGo={wayTo(point)} />
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h3 className={styles.heading}>{`À corriger, ou à justifier (${warnings.length})`}</h3>
          <ul className={styles.points}>
            {warnings.map(point => (
              <PointRow key={point.code} point={point} onGo={wayTo(point)}>
                <TextField
                  label="Motif, si vous l’envoyez ainsi"
                  placeholder="Gardé avec la version"
                  value={checklist.reasonFor(point.code)}
                  onChange={reason => checklist.onReason(point.code, reason)}
                />
              </PointRow>
            ))}
          </ul>
        </section>
      )}
      <MetPoints points={met} isAll={blocking.length + warnings.length === 0} />
    </div>
  )
}

function MetPoints({ points, isAll }: { points: readonly SendingPoint[]; isAll: boolean }) {
  if (points.length === 0) return null
  const count = points.length === 1 ? '1 point vérifié' : `${points.length} points vérifiés`
  return (
    <details className={styles.folded}>
      <summary>{isAll ? `Tout est en ordre\u00a0: ${count}` : count}</summary>
      <ul className={styles.points}>
        {points.map(point => (
          <PointRow key={point.code} point={point} />
        ))}
      </ul>
    </details>
  )
}
