import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useDatabase } from '../../storage/database/context.tsx'
import type { HistoryRow } from '../../storage/history/history-row.ts'
import { undo } from '../../storage/history/undo.ts'

type Properties = {
  /** The record, which is what Ctrl+Z undoes together. */
  readonly id: string
  readonly rows: readonly HistoryRow[]
}

/** Takes back the last change of a record, where there is one. */
export function UndoButton({ id, rows }: Properties) {
  const db = useDatabase()
  const canUndo = rows.some(({ status, scope }) => status === 'done' && scope === id)
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconArrowBackUp size={15} />}
      disabled={!canUndo}
      onClick={() => undo(db, id)}
    >
      Annuler
    </Button>
  )
}
