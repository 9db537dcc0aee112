import { Switch } from '@mantine/core'
import type { MeetingKind } from '../../../shared/domain/meeting/kind.ts'
import { MissionFilter } from '../../records/mission-filter.tsx'
import { ListFilters } from '../../ui/lists/list-page.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
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
      <SegmentedFilter
        label="Nature des comptes-rendus"
        options={kinds}
        value={kind}
        onChange={chosen => useMeetingsView.setState({ kind: chosen })}
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

const kinds: readonly { value: MeetingKind | undefined; label: string }[] = [
  { value: undefined, label: 'Tous' },
  { value: 'workshop', label: 'Ateliers' },
  { value: 'kickoff', label: 'Lancements' },
  { value: 'steering', label: 'Comités' },
  { value: 'other', label: 'Réunions' },
]
