import { peopleWith } from '../../../../shared/domain/budget/rate-card.ts'
import { entryWarnings } from '../../../../shared/domain/budget/time-entries.ts'
import { type Firm, personNamed } from '../../../../shared/domain/firm/firm.ts'
import type { Mission, TimeEntry } from '../../../../shared/domain/mission/mission.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { DaysField } from '../../../ui/fields/figure-field.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import type { FieldColumn } from '../../../ui/rows/field-table.tsx'
import styles from './time.module.css'

type Sources = Pick<Mission, 'budget' | 'team' | 'timeEntries'>

export function timeColumns(
  { budget, team, timeEntries }: Sources,
  firm: Firm,
): FieldColumn<TimeEntry>[] {
  const people = peopleWith(timeEntries, firm, team.firm).map(name => ({
    value: name,
    label: name,
  }))
  const lines = budget.lines.map(({ id, label }, index) => ({
    value: id,
    label: label || `Ligne ${index + 1}`,
  }))
  return [
    {
      title: 'Date',
      width: '150px',
      cell: (entry, change) => (
        <DateField
          label={`Date : ${entry.person}`}
          hiddenLabel
          value={entry.date}
          onChange={date => change({ ...entry, date: date ?? entry.date })}
        />
      ),
    },
    {
      title: 'Personne',
      width: '1fr',
      cell: (entry, change) => (
        <SelectField
          label={`Personne : ${entry.date}`}
          hiddenLabel
          value={personNamed(firm, entry.person)?.name ?? entry.person}
          options={people}
          onChange={person => change({ ...entry, person: person ?? entry.person })}
        />
      ),
    },
    {
      title: 'Jours',
      width: '76px',
      isFigure: true,
      cell: (entry, change) => (
        <DaysField
          label={`Jours : ${entry.person}, ${entry.date}`}
          hiddenLabel
          value={entry.days}
          onChange={days => change({ ...entry, days: days ?? 0 })}
        />
      ),
    },
    {
      title: 'Ligne du budget',
      width: '1.2fr',
      cell: (entry, change) => (
        <SelectField
          label={`Ligne du budget : ${entry.person}, ${entry.date}`}
          hiddenLabel
          clearable
          placeholder="Hors budget"
          value={entry.lineId}
          options={lines}
          onChange={lineId => change(withLine(entry, lineId))}
        />
      ),
    },
    {
      title: 'Note',
      width: '1.6fr',
      cell: (entry, change) => (
        <>
          <TextField
            label={`Note : ${entry.person}, ${entry.date}`}
            hiddenLabel
            wraps
            value={entry.note}
            onChange={note => change({ ...entry, note })}
          />
          <Warnings messages={entryWarnings(entry, timeEntries, firm.holidayZone)} />
        </>
      ),
    },
  ]
}

function withLine({ lineId: _before, ...entry }: TimeEntry, lineId: string | undefined): TimeEntry {
  return lineId === undefined ? entry : { ...entry, lineId }
}

function Warnings({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null
  return <span className={styles.warning}>{messages.join(' ')}</span>
}
