import { Button } from '@mantine/core'
import type { Finding, Severity } from '../../../shared/checks/finding.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { correct, withdrawJustification } from '../../storage/justifications.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import styles from './findings.module.css'

type Properties = {
  readonly finding: Finding
  readonly onOpen: ((finding: Finding) => void) | undefined
  readonly onJustify: () => void
}

export function FindingRow({ finding, onOpen, onJustify }: Properties) {
  const { severity, place, message, reason } = finding
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <StatusBadge tone={tones[severity]}>{names[severity]}</StatusBadge>
        <span className={styles.field}>{place.field}</span>
      </div>
      <p className={styles.message}>{message}</p>
      {place.quote !== undefined && !message.includes(place.quote) && (
        <p className={styles.quote}>{`«\u00a0${place.quote}\u00a0»`}</p>
      )}
      {reason !== undefined && <p className={styles.quote}>{`Justifié\u00a0: ${reason}`}</p>}
      <Actions finding={finding} onOpen={onOpen} onJustify={onJustify} />
    </li>
  )
}

function Actions({ finding, onOpen, onJustify }: Properties) {
  const db = useDatabase()
  const { correction, expected, reason } = finding
  return (
    <div className={styles.actions}>
      {correction !== undefined && (
        <Button size="compact-xs" variant="light" onClick={() => void correct(db, finding)}>
          {`Corriger\u00a0: ${expected}`}
        </Button>
      )}
      {reason === undefined ? (
        <Button size="compact-xs" variant="default" onClick={onJustify}>
          Justifier
        </Button>
      ) : (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void withdrawJustification(db, finding)}
        >
          Retirer la justification
        </Button>
      )}
      {onOpen !== undefined && (
        <Button size="compact-xs" variant="subtle" onClick={() => onOpen(finding)}>
          Ouvrir
        </Button>
      )}
    </div>
  )
}

const names: Record<Severity, string> = {
  error: 'Erreur',
  warning: 'À vérifier',
  info: 'Justifié',
}
const tones: Record<Severity, Tone> = { error: 'bad', warning: 'warning', info: 'neutral' }
