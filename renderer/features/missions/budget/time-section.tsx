import { Select } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import {
  daysOf,
  nextEntry,
  withTimeEntries,
} from '../../../../shared/domain/budget/time-entries.ts'
import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import type { TimeEntry } from '../../../../shared/domain/mission/mission.ts'
import { formatDays } from '../../../../shared/french/writing.ts'
import { Section } from '../../../ui/page/section.tsx'
import { FieldTable } from '../../../ui/rows/field-table.tsx'
import { type MissionTab, reads } from '../editing.ts'
import styles from './time.module.css'
import { timeColumns } from './time-columns.tsx'
import { TimeContradictions } from './time-contradictions.tsx'
import { TimeSummary } from './time-summary.tsx'

/** Who worked when, on which line: the days of the budget are counted from here. */
export const TimeSection = memo(
  function TimeSection(tab: MissionTab) {
    const { mission, firm, today, edit } = tab
    const { timeEntries } = mission
    const [chosen, setMonth] = useState<string>()
    const month = chosen ?? latestMonth(timeEntries)
    const isShown = ({ date }: TimeEntry) => month === undefined || date.startsWith(month)
    const others = timeEntries.filter(entry => !isShown(entry))
    const columns = useMemo(() => timeColumns(mission, firm), [mission, firm])
    const set = (entries: TimeEntry[]) =>
      edit('Temps passé modifié', row => withTimeEntries(row, entries))
    return (
      <Section
        title="Temps passé"
        description={
          timeEntries.length === 0
            ? 'Entrez les jours un par un, et le consommé des lignes se compte tout seul.'
            : `${formatDays(daysOf(timeEntries))} en tout`
        }
        actions={<MonthChoice entries={timeEntries} month={month} onChange={setMonth} />}
      >
        <TimeContradictions {...tab} />
        <div className={styles.entries}>
          <FieldTable
            rows={timeEntries.filter(isShown)}
            onChange={rows => {
              const entered = rows.at(-1)
              if (entered !== undefined && !isShown(entered)) setMonth(entered.date.slice(0, 7))
              set([...others, ...rows])
            }}
            nameOf={entry => `${entry.person} ${entry.date}`.trim()}
            newRow={() => nextEntry(mission, firm, today, crypto.randomUUID())}
            addLabel="Ajouter une saisie"
            columns={columns}
          />
        </div>
        {timeEntries.length > 0 && <TimeSummary entries={timeEntries} firm={firm} />}
      </Section>
    )
  },
  reads('timeEntries', 'budget', 'team', 'start'),
)

function latestMonth(entries: readonly TimeEntry[]): string | undefined {
  return entries
    .map(({ date }) => date.slice(0, 7))
    .toSorted()
    .at(-1)
}

type ChoiceProperties = {
  readonly entries: readonly TimeEntry[]
  readonly month: string | undefined
  readonly onChange: (month: string) => void
}

/** One month at a time: a long mission has hundreds of entries. */
function MonthChoice({ entries, month, onChange }: ChoiceProperties) {
  const months = [...new Set(entries.map(({ date }) => date.slice(0, 7)))].toSorted().toReversed()
  if (months.length < 2) return null
  return (
    <Select
      size="sm"
      w={170}
      aria-label="Mois des saisies"
      allowDeselect={false}
      data={months.map(value => ({ value, label: monthOf(`${value}-01`).label }))}
      value={month ?? null}
      onChange={value => value !== null && onChange(value)}
    />
  )
}
