import { Button } from '@mantine/core'
import { IconPlus, IconReportAnalytics, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { formatNumber } from '../../../shared/domain/french.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { NewReportDialog } from './new-report-dialog.tsx'
import { reportColumns } from './report-columns.tsx'
import { everyReport, type ListedReport, listed } from './report-list.ts'
import { ReportsFilter } from './reports-filter.tsx'
import { useReportsView } from './reports-view.ts'
import { useReportList } from './use-report-list.ts'

type Properties = { readonly onOpen: (id: string) => void }

export function ReportsPage({ onOpen }: Properties) {
  const list = useReportList()
  const listing = useReportsView()
  const [isCreating, setCreating] = useState(false)
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(list?.reports ?? [], asked), [list, asked])
  if (list === undefined) return null
  const { reports, missions } = list
  return (
    <ListPage>
      <PageHeader
        title="Rapports"
        subtitle={countText(rows.length, reports.length)}
        actions={missions.length > 0 && <NewButton onClick={() => setCreating(true)} />}
      />
      {reports.length === 0 ? (
        <NoReport hasMission={missions.length > 0} onNew={() => setCreating(true)} />
      ) : (
        <>
          <ReportsFilter reports={reports} />
          <Matches rows={rows} onOpen={onOpen} />
        </>
      )}
      <NewReportDialog opened={isCreating} onClose={() => setCreating(false)} onCreated={onOpen} />
    </ListPage>
  )
}

type MatchProperties = Properties & { readonly rows: readonly ListedReport[] }

function Matches({ rows, onOpen }: MatchProperties) {
  const sort = useReportsView(view => view.sort)
  if (rows.length === 0) return <NoMatch />
  return (
    <RecordTable
      label="Rapports"
      rows={rows}
      columns={reportColumns}
      sort={sort}
      onSort={next => useReportsView.setState({ sort: next })}
      onOpen={({ id }) => onOpen(id)}
    />
  )
}

function countText(shown: number, all: number): string {
  const total = `${formatNumber(all)} ${all < 2 ? 'rapport' : 'rapports'}`
  return shown === all ? total : `${formatNumber(shown)} sur ${total}`
}

function NewButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button leftSection={<IconPlus size={16} />} onClick={onClick}>
      Nouveau rapport
    </Button>
  )
}

function NoMatch() {
  return (
    <EmptyState
      icon={<IconSearch size={28} />}
      title="Aucun rapport ne correspond"
      text="Essayez un autre mot, une autre mission ou un autre statut."
      action={
        <Button
          size="sm"
          variant="default"
          onClick={() => useReportsView.setState(({ sort }) => ({ ...everyReport, sort }))}
        >
          Tout afficher
        </Button>
      }
    />
  )
}

type NoReportProperties = { readonly hasMission: boolean; readonly onNew: () => void }

function NoReport({ hasMission, onNew }: NoReportProperties) {
  return (
    <EmptyState
      icon={<IconReportAnalytics size={28} />}
      title="Aucun rapport pour l’instant"
      text={
        hasMission
          ? 'Un rapport mensuel s’ouvre prérempli\u00a0: avancement, budget, jalons, risques, décisions et actions du mois. Il ne reste qu’à écrire la synthèse.'
          : 'Un rapport appartient à une mission\u00a0: créez-en une d’abord, ou importez le brief d’un client.'
      }
      action={hasMission && <NewButton onClick={onNew} />}
    />
  )
}
