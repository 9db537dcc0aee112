import { Button } from '@mantine/core'
import type { Snapshot } from '../../../../shared/domain/workspace/snapshot.ts'
import { formatNumber, noBreakSpace } from '../../../../shared/french/writing.ts'
import { momentText } from '../../../ui/moment-text.ts'
import styles from './snapshots.module.css'

type Properties = {
  readonly snapshots: readonly Snapshot[]
  readonly onRestore: (snapshot: Snapshot) => void
}

export function SnapshotTable({ snapshots, onRestore }: Properties) {
  return (
    <table className={styles.snapshots} aria-label="Sauvegardes automatiques">
      <thead>
        <tr>
          <th scope="col">Faite le</th>
          <th scope="col">Missions</th>
          <th scope="col">Propositions</th>
          <th scope="col">Fiches</th>
          <th scope="col">Taille</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {snapshots.map(snapshot => (
          <tr key={snapshot.id}>
            <th scope="row">
              {momentText(snapshot.takenAt)}
              {snapshot.isReduced && (
                <span className={styles.reduced}>Bien moins de fiches que la précédente</span>
              )}
              {snapshot.isSealed && (
                <span className={styles.sealed}>Gardée avant une mise à jour, pour toujours</span>
              )}
            </th>
            <td>{formatNumber(snapshot.missions)}</td>
            <td>{formatNumber(snapshot.proposals)}</td>
            <td>{formatNumber(snapshot.records)}</td>
            <td>{sizeText(snapshot.bytes)}</td>
            <td>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Restaurer la sauvegarde du ${momentText(snapshot.takenAt)}`}
                onClick={() => onRestore(snapshot)}
              >
                Restaurer…
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `24 ko`, `1,2 Mo`. */
function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1024) return `${kilobytes}${noBreakSpace}ko`
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10)}${noBreakSpace}Mo`
}
