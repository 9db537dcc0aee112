import { SegmentedControl, Select } from '@mantine/core'
import { useMemo } from 'react'
import { statusLook } from '../../../shared/documents/report/status-look.ts'
import type { Report } from '../../../shared/domain/report.ts'
import { ListFilters } from '../../ui/list-page.tsx'
import type { ListedReport } from './report-list.ts'
import { useReportsView } from './reports-view.ts'

export function ReportsFilter({ reports }: { readonly reports: readonly ListedReport[] }) {
  const { search, kind, status, missionId } = useReportsView()
  const missions = useMemo(() => missionOptions(reports), [reports])
  return (
    <ListFilters
      label="Rechercher un rapport"
      placeholder="Titre, client, livrable, alerte"
      search={search}
      onSearch={words => useReportsView.setState({ search: words })}
    >
      <Select
        size="sm"
        w={230}
        aria-label="Mission des rapports"
        placeholder="Toutes les missions"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Toutes les missions', tabIndex: -1 }}
        nothingFoundMessage="Aucune mission"
        data={missions}
        value={missionId ?? null}
        onChange={id => useReportsView.setState({ missionId: id ?? undefined })}
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
      <SegmentedControl
        size="xs"
        aria-label="Nature des rapports"
        data={kindOptions}
        value={kind ?? 'all'}
        onChange={value => useReportsView.setState({ kind: kindNamed(value) })}
      />
    </ListFilters>
  )
}

const kindOptions = [
  { value: 'all', label: 'Tous' },
  { value: 'monthly', label: 'Mensuels' },
  { value: 'final', label: 'Finals' },
]

function kindNamed(value: string): Report['kind'] | undefined {
  return value === 'monthly' || value === 'final' ? value : undefined
}

const statuses = ['red', 'amber', 'green', 'done'] as const
const statusOptions = statuses.map(value => ({ value, label: statusLook(value).label }))

function statusNamed(value: string | null): Report['status'] | undefined {
  return statuses.find(status => status === value)
}

function missionOptions(reports: readonly ListedReport[]) {
  const titles = new Map(
    reports.flatMap(({ missionId, missionTitle, clientName }) =>
      missionId === undefined
        ? []
        : [[missionId, [clientName, missionTitle].filter(Boolean).join(' · ')] as const],
    ),
  )
  return [...titles].map(([value, label]) => ({ value, label: label || 'Sans titre' }))
}
