import { Select } from '@mantine/core'
import { statusLook } from '../../../shared/documents/report/status-look.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { MissionFilter } from '../../records/mission-filter.tsx'
import { ListFilters } from '../../ui/lists/list-page.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import type { ListedReport } from './report-list.ts'
import { useReportsView } from './reports-view.ts'

export function ReportsFilter({ reports }: { readonly reports: readonly ListedReport[] }) {
  const { search, kind, status, missionId } = useReportsView()
  return (
    <ListFilters
      label="Rechercher un rapport"
      placeholder="Titre, client, livrable, alerte"
      search={search}
      onSearch={words => useReportsView.setState({ search: words })}
    >
      <MissionFilter
        label="Mission des rapports"
        rows={reports}
        value={missionId}
        onChange={id => useReportsView.setState({ missionId: id })}
      />
      <Select
        size="sm"
        w={160}
        aria-label="Statut des rapports"
        placeholder="Tous les statuts"
        clearable
        clearButtonProps={{ 'aria-label': 'Tous les statuts', tabIndex: -1 }}
        data={statusOptions}
        value={status ?? null}
        onChange={value => useReportsView.setState({ status: statusNamed(value) })}
      />
      <SegmentedFilter
        label="Nature des rapports"
        options={kinds}
        value={kind}
        onChange={chosen => useReportsView.setState({ kind: chosen })}
      />
    </ListFilters>
  )
}

const kinds: readonly { value: Report['kind'] | undefined; label: string }[] = [
  { value: undefined, label: 'Tous' },
  { value: 'monthly', label: 'Mensuels' },
  { value: 'final', label: 'Finals' },
]

const statuses = ['red', 'amber', 'green', 'done'] as const
const statusOptions = statuses.map(value => ({ value, label: statusLook(value).label }))

function statusNamed(value: string | null): Report['status'] | undefined {
  return statuses.find(status => status === value)
}
