import { Drawer } from '@mantine/core'
import { useQuery } from '../../storage/database/use-query.ts'
import { activity } from '../../storage/history/history.ts'
import styles from './history.module.css'
import { HistoryList } from './history-list.tsx'
import { UndoButton } from './undo-button.tsx'

type Properties = { readonly id: string; readonly onClose: () => void }

/** What was done to a record, and the way back from the last of it. */
export function HistoryDrawer({ id, onClose }: Properties) {
  const rows = useQuery(store => activity(store, id), id) ?? []
  return (
    <Drawer opened onClose={onClose} position="right" size="sm" title="Historique">
      <div className={styles.undo}>
        <UndoButton id={id} rows={rows} />
      </div>
      <HistoryList rows={rows} />
    </Drawer>
  )
}
