import { Button, Text, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { localToday } from '../../../shared/domain/calendar.ts'
import { formatDate } from '../../../shared/domain/french.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { activity } from '../../storage/history.ts'
import type { HistoryRow } from '../../storage/history-row.ts'
import { undo } from '../../storage/undo.ts'
import { useQuery } from '../../storage/use-query.ts'
import classes from './mission-inspector.module.css'

/** Who changed what in the mission, latest first. */
export function MissionInspector({ id }: { id: string }) {
  const db = useDatabase()
  const rows = useQuery(store => activity(store, id), id) ?? []
  const days = Map.groupBy(rows, row => localToday(new Date(row.at)))
  const canUndo = rows.some(({ status, scope }) => status === 'done' && scope === id)
  return (
    <aside className={classes.inspector} aria-label="Historique">
      <div className={classes.head}>
        <Title order={2}>Historique</Title>
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
      </div>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          Vos modifications s’inscriront ici, et chacune pourra être annulée.
        </Text>
      )}
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <Title order={3} className={classes.day}>
            {formatDate(day)}
          </Title>
          <ul className={classes.list}>
            {ofDay.map(row => (
              <Change key={row.changeId} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

function Change({ row: { what, at, who, status } }: { row: HistoryRow }) {
  return (
    <li className={classes.change} data-status={status}>
      <span className={classes.what}>{what}</span>
      <span className={classes.detail}>
        {timeOf(at)}
        {who !== undefined && ` · ${who}`}
        {status !== 'done' && ' · annulé'}
      </span>
    </li>
  )
}

function timeOf(instant: string): string {
  const time = new Date(instant)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`
}
