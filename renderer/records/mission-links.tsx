import type { MissionCard } from '../../shared/domain/mission/card.ts'
import { missionState } from '../../shared/domain/mission/state.ts'
import { formatDateRange, formatEuros } from '../../shared/french/writing.ts'
import { LinkList, LinkRow } from '../ui/lists/link-list.tsx'
import { MissionStateBadge } from './mission-state-badge.tsx'

type Properties = {
  readonly missions: readonly MissionCard[]
  readonly today: string
  readonly onOpen: (id: string) => void
}

/** The missions of a client, the latest first. */
export function MissionLinks({ missions, today, onOpen }: Properties) {
  return (
    <LinkList>
      {missions
        .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
        .map(mission => (
          <LinkRow
            key={mission.id}
            title={mission.title || 'Sans titre'}
            detail={detailOf(mission)}
            mark={<MissionStateBadge state={missionState(mission, today)} />}
            onOpen={() => onOpen(mission.id)}
          />
        ))}
    </LinkList>
  )
}

function startOf({ start, createdOn }: MissionCard): string {
  return start ?? createdOn ?? ''
}

function detailOf({ start, end, total }: MissionCard): string {
  const period = start === undefined || end === undefined ? undefined : formatDateRange(start, end)
  const budget = total === 0 ? undefined : `${formatEuros(total)} HT`
  const words = [period, budget].filter(text => text !== undefined)
  return words.length === 0 ? 'Dates et budget à fixer' : words.join(' · ')
}
