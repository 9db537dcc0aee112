import {
  type AgendaPoint,
  lagInWords,
  unreadHour,
} from '../../../../shared/domain/meeting/agenda.ts'
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import {
  clockTime,
  formatClockTime,
  formatMinutes,
} from '../../../../shared/french/dates/clock-time.ts'
import { ClockField } from '../../../ui/fields/clock-field.tsx'
import { NumberField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { ComputedFigure, type FieldColumn } from '../../../ui/rows/field-table.tsx'
import styles from './editor.module.css'

type Item = Meeting['agenda'][number]

export function agendaColumns(points: readonly AgendaPoint[]): FieldColumn<Item>[] {
  return [
    titleColumn(points),
    {
      title: 'Prévu',
      width: '64px',
      isFigure: true,
      cell: (item, change) => (
        <NumberField
          label={`Minutes prévues : ${item.title}`}
          hiddenLabel
          unit="min"
          value={item.minutes}
          onChange={minutes => change({ ...item, minutes: minutes ?? 0 })}
        />
      ),
    },
    hourColumn('startedAt', 'Début'),
    hourColumn('endedAt', 'Fin'),
    {
      title: 'Durée',
      width: '68px',
      isFigure: true,
      cell: (_item, _change, index) => <Taken point={points[index]} />,
    },
  ]
}

function titleColumn(points: readonly AgendaPoint[]): FieldColumn<Item> {
  return {
    title: 'Point',
    width: '1fr',
    isName: true,
    cell: (item, change, index) => (
      <>
        <TextField
          label={`Point ${index + 1}`}
          hiddenLabel
          wraps
          value={item.title}
          onChange={title => change({ ...item, title })}
        />
        <PointNote point={points[index]} />
      </>
    ),
  }
}

function hourColumn(key: 'startedAt' | 'endedAt', title: string): FieldColumn<Item> {
  return {
    title,
    width: '68px',
    isFigure: true,
    cell: (item, change) => (
      <ClockField
        label={`${title} : ${item.title}`}
        hiddenLabel
        value={item[key]}
        onChange={time => change({ ...item, [key]: time })}
      />
    ),
  }
}

/** What is wrong with its hours, else when it was to begin and how late the meeting was by then. */
function PointNote({ point }: { readonly point: AgendaPoint | undefined }) {
  const { warning, plannedStart, lag } = point ?? {}
  if (warning === unreadHour) return null
  if (warning !== undefined) return <span className={styles.warning}>{warning}</span>
  if (plannedStart === undefined) return null
  const planned = `prévu à ${formatClockTime(clockTime(plannedStart))}`
  const note = lag === undefined ? planned : `${planned}, ${lagInWords(lag)}`
  return <span className={styles.note}>{note}</span>
}

function Taken({ point }: { readonly point: AgendaPoint | undefined }) {
  const taken = point?.taken
  return <ComputedFigure>{taken === undefined ? '' : formatMinutes(taken)}</ComputedFigure>
}
