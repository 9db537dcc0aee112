import { IconUsersGroup } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useToday } from '../../storage/database/use-today.ts'
import { countText } from '../../ui/lists/count-text.ts'
import { ListPage } from '../../ui/lists/list-page.tsx'
import { NewButton } from '../../ui/lists/new-button.tsx'
import { NoDocumentYet } from '../../ui/lists/no-document-yet.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable } from '../../ui/lists/record-table.tsx'
import type { WaysToBegin } from '../../ui/lists/ways-to-begin.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { meetingColumns } from './meeting-columns.tsx'
import { everyMeeting, type ListedMeeting, listed } from './meeting-list.ts'
import { MeetingsFilter } from './meetings-filter.tsx'
import { useMeetingsView } from './meetings-view.ts'
import { useMeetingList } from './use-meeting-list.ts'

type Properties = {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  readonly begin: WaysToBegin
}

export function MeetingsPage({ onOpen, onNew, begin }: Properties) {
  const today = useToday()
  const list = useMeetingList(today)
  const listing = useMeetingsView()
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(list?.meetings ?? [], asked), [list, asked])
  if (list === undefined) return null
  const { meetings, missions } = list
  return (
    <ListPage>
      <PageHeader
        title="Ateliers"
        subtitle={countText(rows.length, meetings.length, ['compte-rendu', 'comptes-rendus'])}
        actions={missions.length > 0 && <NewButton label="Nouveau compte-rendu" onClick={onNew} />}
      />
      {meetings.length === 0 ? (
        <NoDocumentYet
          icon={<IconUsersGroup size={28} />}
          title="Aucun compte-rendu pour l’instant"
          text={
            'Ouvrez-en un avant la séance\u00a0: les participants, l’ordre du jour et les actions encore ouvertes y sont déjà. Il ne reste qu’à noter ce qui se dit.'
          }
          textWithoutMission={
            'Un compte-rendu appartient à une mission\u00a0: créez-en une d’abord, ou importez les documents d’un client.'
          }
          hasMission={missions.length > 0}
          newLabel="Nouveau compte-rendu"
          onNew={onNew}
          begin={begin}
        />
      ) : (
        <>
          <MeetingsFilter meetings={meetings} />
          <Matches rows={rows} onOpen={onOpen} />
        </>
      )}
    </ListPage>
  )
}

type MatchProperties = Pick<Properties, 'onOpen'> & { readonly rows: readonly ListedMeeting[] }

function Matches({ rows, onOpen }: MatchProperties) {
  const sort = useMeetingsView(view => view.sort)
  return (
    <RecordTable
      label="Comptes-rendus"
      rows={rows}
      none={
        <NoMatch
          title="Aucun compte-rendu ne correspond"
          text="Essayez un autre mot, une autre nature ou une autre mission."
          onShowAll={() =>
            useMeetingsView.setState(({ sort: kept }) => ({ ...everyMeeting, sort: kept }))
          }
        />
      }
      columns={meetingColumns}
      sort={sort}
      onSort={next => useMeetingsView.setState({ sort: next })}
      onOpen={({ id }) => onOpen(id)}
    />
  )
}
