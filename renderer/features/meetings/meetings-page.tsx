import { Button } from '@mantine/core'
import { IconPlus, IconSearch, IconUsersGroup } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { formatNumber } from '../../../shared/domain/french.ts'
import { useToday } from '../../storage/use-today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { meetingColumns } from './meeting-columns.tsx'
import { everyMeeting, type ListedMeeting, listed } from './meeting-list.ts'
import { MeetingsFilter } from './meetings-filter.tsx'
import { useMeetingsView } from './meetings-view.ts'
import { NewMeetingDialog } from './new-meeting-dialog.tsx'
import { useMeetingList } from './use-meeting-list.ts'

type Properties = {
  readonly onOpen: (id: string) => void
  /** The mission for which new minutes are asked from elsewhere. */
  readonly newFor?: string | undefined
}

export function MeetingsPage({ onOpen, newFor }: Properties) {
  const today = useToday()
  const list = useMeetingList(today)
  const listing = useMeetingsView()
  const [isCreating, setCreating] = useState(newFor !== undefined)
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(list?.meetings ?? [], asked), [list, asked])
  if (list === undefined) return null
  const { meetings, missions } = list
  return (
    <ListPage>
      <PageHeader
        title="Ateliers"
        subtitle={countText(rows.length, meetings.length)}
        actions={<NewButton onClick={() => setCreating(true)} />}
      />
      {meetings.length === 0 ? (
        <NoMeeting hasMission={missions.length > 0} onNew={() => setCreating(true)} />
      ) : (
        <>
          <MeetingsFilter meetings={meetings} />
          <Matches rows={rows} onOpen={onOpen} />
        </>
      )}
      <NewMeetingDialog
        missionId={newFor}
        opened={isCreating}
        onClose={() => setCreating(false)}
        onCreated={onOpen}
      />
    </ListPage>
  )
}

type MatchProperties = Pick<Properties, 'onOpen'> & { readonly rows: readonly ListedMeeting[] }

function Matches({ rows, onOpen }: MatchProperties) {
  const sort = useMeetingsView(view => view.sort)
  if (rows.length === 0) return <NoMatch />
  return (
    <RecordTable
      label="Comptes-rendus"
      rows={rows}
      columns={meetingColumns}
      sort={sort}
      onSort={next => useMeetingsView.setState({ sort: next })}
      onOpen={({ id }) => onOpen(id)}
    />
  )
}

function countText(shown: number, all: number): string {
  const total = `${formatNumber(all)} ${all < 2 ? 'compte-rendu' : 'comptes-rendus'}`
  return shown === all ? total : `${formatNumber(shown)} sur ${total}`
}

function NewButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button leftSection={<IconPlus size={16} />} onClick={onClick}>
      Nouveau compte-rendu
    </Button>
  )
}

function NoMatch() {
  return (
    <EmptyState
      icon={<IconSearch size={28} />}
      title="Aucun compte-rendu ne correspond"
      text="Essayez un autre mot, une autre nature ou une autre mission."
      action={
        <Button
          size="sm"
          variant="default"
          onClick={() => useMeetingsView.setState(({ sort }) => ({ ...everyMeeting, sort }))}
        >
          Tout afficher
        </Button>
      }
    />
  )
}

type NoMeetingProperties = { readonly hasMission: boolean; readonly onNew: () => void }

function NoMeeting({ hasMission, onNew }: NoMeetingProperties) {
  return (
    <EmptyState
      icon={<IconUsersGroup size={28} />}
      title="Aucun compte-rendu pour l’instant"
      text={
        hasMission
          ? 'Ouvrez-en un avant la séance\u00a0: les participants, l’ordre du jour et les actions encore ouvertes y sont déjà. Il ne reste qu’à noter ce qui se dit.'
          : 'Un compte-rendu appartient à une mission\u00a0: créez-en une d’abord, ou importez le brief d’un client.'
      }
      action={hasMission && <NewButton onClick={onNew} />}
    />
  )
}
