import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type MissionState, missionStateLabels } from '../../../shared/domain/mission-state.ts'
import type { MissionRow } from './mission-rows.ts'
import classes from './missions-filter.module.css'
import { useMissionsView } from './missions-view.ts'

const states: readonly MissionState[] = ['underway', 'upcoming', 'unplanned', 'toClose', 'finished']

const labels: Record<MissionState, string> = { ...missionStateLabels, finished: 'Terminées' }

export function MissionsFilter({ rows }: { rows: readonly MissionRow[] }) {
  const search = useMissionsView(view => view.search)
  const state = useMissionsView(view => view.state)
  const counts = Map.groupBy(rows, row => row.state)
  const options = states
    .map(each => ({ value: each, count: counts.get(each)?.length ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === state)
  return (
    <div className={classes.filter}>
      <TextInput
        size="sm"
        className={classes.search}
        aria-label="Rechercher une mission"
        placeholder="Mission, client, personne, phase"
        leftSection={<IconSearch size={15} stroke={1.7} />}
        value={search}
        onChange={event => useMissionsView.setState({ search: event.currentTarget.value })}
      />
      <SegmentedControl
        size="xs"
        aria-label="Filtrer par état"
        value={state}
        onChange={value => useMissionsView.setState({ state: value as MissionState | 'all' })}
        data={[
          { value: 'all', label: `Toutes ${rows.length}` },
          ...options.map(({ value, count }) => ({
            value,
            label: `${labels[value]} ${count}`,
          })),
        ]}
      />
    </div>
  )
}
