import { Text, Title } from '@mantine/core'
import { localToday } from '../../../shared/domain/calendar/calendar.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import type { HistoryRow } from '../../storage/history/history-row.ts'
import styles from './history.module.css'

/** Who changed what in a record, latest first, day by day. */
export function HistoryList({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const days = Map.groupBy(rows, row => localToday(new Date(row.at)))
  if (rows.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Vos modifications s’inscriront ici, et chacune pourra être annulée.
      </Text>
    )
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day}>
      <Title order={3} className={styles.day}>
        {formatDate(day)}
      </Title>
      <ul className={styles.list}>
        {ofDay.map(row => (
          <Change key={row.changeId} row={row} />
        ))}
      </ul>
    </section>
  ))
}

function Change({ row: { what, at, who, status } }: { row: HistoryRow }) {
  return (
    <li className={styles.change} data-status={status}>
      <span className={styles.what}>{what}</span>
      <span className={styles.detail}>
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
