import { type MissionState, missionStateLabels } from '../../../shared/domain/mission/state.ts'
import { ListFilters } from '../../ui/lists/list-page.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import type { MissionRow } from './mission-rows.ts'
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
    <ListFilters
      label="Rechercher une mission"
      placeholder="Mission, client, personne, phase"
      search={search}
      onSearch={words => useMissionsView.setState({ search: words })}
    >
      <SegmentedFilter<MissionState | 'all'>
        label="Filtrer par état"
        value={state}
        onChange={chosen => useMissionsView.setState({ state: chosen })}
        options={[
          { value: 'all', label: `Toutes ${rows.length}` },
          ...options.map(({ value, count }) => ({
            value,
            label: `${labels[value]} ${count}`,
          })),
        ]}
      />
    </ListFilters>
  )
}
