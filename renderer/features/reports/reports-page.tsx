import { IconReportAnalytics } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { countText } from '../../ui/lists/count-text.ts'
import { ListPage } from '../../ui/lists/list-page.tsx'
import { NewButton } from '../../ui/lists/new-button.tsx'
import { NoDocumentYet } from '../../ui/lists/no-document-yet.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable } from '../../ui/lists/record-table.tsx'
import type { WaysToBegin } from '../../ui/lists/ways-to-begin.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { reportColumns } from './report-columns.tsx'
import { everyReport, type ListedReport, listed } from './report-list.ts'
import { ReportsFilter } from './reports-filter.tsx'
import { useReportsView } from './reports-view.ts'
import { useReportList } from './use-report-list.ts'

type Properties = {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  readonly begin: WaysToBegin
}

export function ReportsPage({ onOpen, onNew, begin }: Properties) {
  const list = useReportList()
  const listing = useReportsView()
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(list?.reports ?? [], asked), [list, asked])
  if (list === undefined) return null
  const { reports, missions } = list
  return (
    <ListPage>
      <PageHeader
        title="Rapports"
        subtitle={countText(rows.length, reports.length, ['rapport', 'rapports'])}
        actions={missions.length > 0 && <NewButton label="Nouveau rapport" onClick={onNew} />}
      />
      {reports.length === 0 ? (
        <NoDocumentYet
          icon={<IconReportAnalytics size={28} />}
          title="Aucun rapport pour l’instant"
          text={
            'Un rapport mensuel s’ouvre prérempli\u00a0: avancement, budget, jalons, risques, décisions et actions du mois. Il ne reste qu’à écrire la synthèse.'
          }
          textWithoutMission={
            'Un rapport appartient à une mission\u00a0: créez-en une d’abord, ou importez les documents d’un client.'
          }
          hasMission={missions.length > 0}
          newLabel="Nouveau rapport"
          onNew={onNew}
          begin={begin}
        />
      ) : (
        <>
          <ReportsFilter reports={reports} />
          <Matches rows={rows} onOpen={onOpen} />
        </>
      )}
    </ListPage>
  )
}

type MatchProperties = Pick<Properties, 'onOpen'> & { readonly rows: readonly ListedReport[] }

function Matches({ rows, onOpen }: MatchProperties) {
  const sort = useReportsView(view => view.sort)
  return (
    <RecordTable
      label="Rapports"
      rows={rows}
      none={
        <NoMatch
          title="Aucun rapport ne correspond"
          text="Essayez un autre mot, une autre mission ou un autre statut."
          onShowAll={() =>
            useReportsView.setState(({ sort: kept }) => ({ ...everyReport, sort: kept }))
          }
        />
      }
      columns={reportColumns}
      sort={sort}
      onSort={next => useReportsView.setState({ sort: next })}
      onOpen={({ id }) => onOpen(id)}
    />
  )
}
