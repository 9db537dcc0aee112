import { SegmentedControl, Select, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { meetingKinds } from '../../../shared/domain/meeting-kind.ts'
import { ListFilters } from '../../ui/list-page.tsx'
import type { ListedMeeting } from './meeting-list.ts'
import { useMeetingsView } from './meetings-view.ts'

export function MeetingsFilter({ meetings }: { readonly meetings: readonly ListedMeeting[] }) {
  const { search, kind, missionId, onlyOpen } = useMeetingsView()
  const missions = useMemo(() => missionOptions(meetings), [meetings])
  return (
    <ListFilters
      label="Rechercher un compte-rendu"
      placeholder="Titre, client, décision, action"
      search={search}
      onSearch={words => useMeetingsView.setState({ search: words })}
    >
      <Select
        size="sm"
        w={230}
        aria-label="Mission des comptes-rendus"
        placeholder="Toutes les missions"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Toutes les missions', tabIndex: -1 }}
        nothingFoundMessage="Aucune mission"
        data={missions}
        value={missionId ?? null}
        onChange={id => useMeetingsView.setState({ missionId: id ?? undefined })}
      />
      <SegmentedControl
        size="xs"
        aria-label="Nature des comptes-rendus"
        data={kindOptions}
        value={kind ?? 'all'}
        onChange={value =>
          useMeetingsView.setState({ kind: meetingKinds.find(each => each.value === value)?.value })
        }
      />
      <Switch
        size="sm"
        label="Actions ouvertes"
        checked={onlyOpen}
        onChange={event => useMeetingsView.setState({ onlyOpen: event.currentTarget.checked })}
      />
    </ListFilters>
  )
}

const kindOptions = [
  { value: 'all', label: 'Tous' },
  { value: 'workshop', label: 'Ateliers' },
  { value: 'kickoff', label: 'Lancements' },
  { value: 'steering', label: 'Comités' },
  { value: 'other', label: 'Réunions' },
]

function missionOptions(meetings: readonly ListedMeeting[]) {
  const titles = new Map(
    meetings.flatMap(({ missionId, missionTitle, clientName }) =>
      missionId === undefined ? [] : [[missionId, missionTitle || clientName] as const],
    ),
  )
  return [...titles].map(([value, label]) => ({ value, label: label || 'Sans titre' }))
}
