import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { contentsInWords } from '../../../../shared/domain/workspace/snapshot.ts'
import { typeset } from '../../../../shared/french/writing.ts'
import type { EtabliDatabase } from '../../../storage/database/database.ts'
import { useQuery } from '../../../storage/database/use-query.ts'
import { undo } from '../../../storage/history/undo.ts'
import type { ReadableSnapshot } from '../../../storage/snapshots/kept-snapshots.ts'
import { restoreSnapshot } from '../../../storage/snapshots/restore-snapshot.ts'
import { storedContents } from '../../../storage/snapshots/snapshot.ts'
import { Dialog } from '../../../ui/dialogs/dialog.tsx'
import { momentText } from '../../../ui/moment-text.ts'
import { showFailure } from '../../../ui/notices/save-outcome.tsx'
import { showUndoable } from '../../../ui/notices/undo-notice.tsx'

type Properties = {
  readonly db: EtabliDatabase
  readonly chosen: ReadableSnapshot
  readonly onClose: () => void
}

/** Says what comes and what becomes of what is there, before anything is done. */
export function RestoreDialog({ db, chosen: { snapshot, workspace }, onClose }: Properties) {
  const [busy, setBusy] = useState(false)
  const present = useQuery(storedContents)
  const moment = momentText(snapshot.takenAt)

  async function restore() {
    setBusy(true)
    const outcome = await restoreSnapshot(db, workspace, window.etabli)
    onClose()
    if (outcome.kind === 'refused') showFailure(outcome.reason)
    else {
      showUndoable(`La sauvegarde du ${moment} est restaurée.`, () => undo(db, 'workspace'))
    }
  }

  return (
    <Dialog size={520} title={typeset(`Restaurer la sauvegarde du ${moment} ?`)} onClose={onClose}>
      <Text size="sm">{`Elle contient ${contentsInWords(snapshot)}.`}</Text>
      <Text size="sm" mt="xs">
        {typeset(
          `Elle prend la place de ce qui est ici${present ? ` (${contentsInWords(present)})` : ''}, réglages compris. Ce qui est ici est d’abord sauvegardé ; ce que la sauvegarde ne contient pas va ensuite à la corbeille, et Ctrl+Z annule le tout.`,
        )}
      </Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" size="sm" onClick={onClose}>
          Annuler
        </Button>
        <Button size="sm" data-autofocus loading={busy} onClick={restore}>
          Restaurer
        </Button>
      </Group>
    </Dialog>
  )
}
