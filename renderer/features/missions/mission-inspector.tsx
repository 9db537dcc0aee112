import { Title } from '@mantine/core'
import { useQuery } from '../../storage/database/use-query.ts'
import { activity } from '../../storage/history/history.ts'
import { HistoryList } from '../../workbench/history/history-list.tsx'
import { UndoButton } from '../../workbench/history/undo-button.tsx'
import classes from './mission-inspector.module.css'

/** Beside the mission, as long as one wants it there. */
export function MissionInspector({ id }: { id: string }) {
  const rows = useQuery(store => activity(store, id), id) ?? []
  return (
    <aside className={classes.inspector} aria-label="Historique">
      <div className={classes.head}>
        <Title order={2}>Historique</Title>
        <UndoButton id={id} rows={rows} />
      </div>
      <HistoryList rows={rows} />
    </aside>
  )
}
