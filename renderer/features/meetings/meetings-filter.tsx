import { SegmentedControl, Switch } from '@mantine/core'
import { meetingKinds } from '../../../shared/domain/meeting-kind.ts'
import { MissionFilter } from '../../records/mission-filter.tsx'
import { ListFilters } from '../../ui/list-page.tsx'
import type { ListedMeeting } from './meeting-list.ts'
import { useMeetingsView } from './meetings-view.ts'

export function MeetingsFilter({ meetings }: { readonly meetings: readonly ListedMeeting[] }) {
  const { search, kind, missionId, onlyOpen } = useMeetingsView()
  return (
    <ListFilters
      label="Rechercher un compte-rendu"
      placeholder="Titre, client, décision, action"
      search={search}
      onSearch={words => useMeetingsView.setState({ search: words })}
    >
      <MissionFilter
        label="Mission des comptes-rendus"
        rows={meetings}
        value={missionId}
        onChange={id => useMeetingsView.setState({ missionId: id })}
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
