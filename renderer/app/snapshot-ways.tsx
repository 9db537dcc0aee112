import { Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { contentsInWords } from '../../shared/domain/snapshot.ts'
import type { Workspace } from '../../shared/domain/workspace.ts'
import {
  type ReadableSnapshot,
  type SnapshotOffer,
  snapshotOffer,
} from '../storage/kept-snapshots.ts'
import { momentText } from '../ui/moment-text.ts'
import classes from './first-start.module.css'
import { Way } from './way.tsx'

/** What can be taken back; undefined until the snapshots were looked at. */
export function useSnapshotOffer(): SnapshotOffer | undefined {
  const [offer, setOffer] = useState<SnapshotOffer>()
  useEffect(() => {
    const none = { readable: [], damaged: [] }
    snapshotOffer(window.etabli).then(setOffer, () => setOffer(none))
  }, [])
  return offer
}

export function isNothingKept({ readable, damaged }: SnapshotOffer): boolean {
  return readable.length + damaged.length === 0
}

type Properties = {
  readonly offer: SnapshotOffer
  readonly disabled: boolean
  readonly onTake: (workspace: Workspace) => void
}

/** Where there is no data to be read, though some was put aside. */
export function SnapshotWays({ offer, disabled, onTake }: Properties) {
  const { readable, damaged } = offer
  return (
    <div className={classes.snapshots}>
      {readable.map(each => (
        <Way
          key={each.snapshot.id}
          icon={<IconHistory size={18} stroke={1.6} />}
          title={`Reprendre la sauvegarde du ${momentText(each.snapshot.takenAt)}`}
          text={contentsOf(each)}
          disabled={disabled}
          onClick={() => onTake(each.workspace)}
        />
      ))}
      {damaged[0] !== undefined && (
        <Text size="xs" c="dimmed" mt={8}>
          {damagedText(damaged.length, momentText(damaged[0].takenAt))}
        </Text>
      )}
    </div>
  )
}

function contentsOf({ snapshot, workspace }: ReadableSnapshot): string {
  const { name } = workspace.firm
  const contents = `${name === '' ? '' : `${name}\u00a0: `}${contentsInWords(snapshot)}.`
  return snapshot.isReduced ? `${contents} Bien moins que la précédente.` : contents
}

function damagedText(count: number, latest: string): string {
  if (count === 1) return `Une sauvegarde plus récente, du ${latest}, n’a pas pu être lue.`
  return `${count} sauvegardes plus récentes, la dernière du ${latest}, n’ont pas pu être lues.`
}
