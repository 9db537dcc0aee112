import type { ReactNode } from 'react'
import { formatDate, formatDateRange, formatEuros } from '../../../shared/french/writing.ts'
import { MissionStateBadge } from '../../records/mission-state-badge.tsx'
import type { MissionRow, SortKey } from './mission-rows.ts'
import classes from './missions-table.module.css'

type MissionColumn = {
  readonly key: SortKey
  readonly title: string
  readonly width: string
  readonly isFigure?: boolean
  readonly cell: (row: MissionRow) => ReactNode
}

/** What the missions list shows after the title, in order. */
export const missionColumns: readonly MissionColumn[] = [
  {
    key: 'client',
    title: 'Client',
    width: '14%',
    cell: row => <span className={classes.client}>{row.client}</span>,
  },
  {
    key: 'state',
    title: 'État',
    width: '118px',
    cell: ({ state }) => <MissionStateBadge state={state} />,
  },
  { key: 'start', title: 'Période', width: '168px', cell: periodOf },
  {
    key: 'total',
    title: 'Budget HT',
    width: '100px',
    isFigure: true,
    cell: ({ total }) => (total === 0 ? none : formatEuros(total)),
  },
  {
    key: 'milestone',
    title: 'Prochain jalon',
    width: '17%',
    cell: ({ milestone, milestoneTitle, isLate }) =>
      milestoneTitle === undefined ? (
        none
      ) : (
        <>
          <span className={classes.date} data-late={isLate}>
            {milestone === undefined ? 'À dater' : formatDate(milestone)}
            {isLate && ', en retard'}
          </span>
          <span className={classes.detail}>{milestoneTitle}</span>
        </>
      ),
  },
  {
    key: 'delivered',
    title: 'Livré',
    width: '68px',
    isFigure: true,
    cell: ({ delivered }) => (delivered === undefined ? none : `${delivered}\u00a0%`),
  },
]

const none = <span className={classes.none}>–</span>

function periodOf({ start, end }: MissionRow): ReactNode {
  // No line begins with the dash.
  if (start !== undefined && end !== undefined)
    return formatDateRange(start, end).replace(' –', '\u00a0–')
  if (start !== undefined) return `Dès le ${formatDate(start)}`
  return end === undefined ? none : `Jusqu’au ${formatDate(end)}`
}
