import { Progress, Text, UnstyledButton } from '@mantine/core'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import { missionState } from '../../../shared/domain/mission/state.ts'
import { formatEuros } from '../../../shared/french/writing.ts'
import { FirstFew } from '../../ui/lists/first-few.tsx'
import { tellClipped } from '../../ui/lists/tell-clipped.ts'
import { StatusBadge } from '../../ui/page/status-badge.tsx'
import classes from './dashboard.module.css'
import type { Names } from './use-work.ts'

type Properties = {
  readonly missions: readonly MissionCard[]
  readonly names: Names
  readonly today: string
  readonly onOpen: (id: string) => void
}

const shownAtFirst = 12

/** Those that end soonest first. */
export function MissionsUnderway({ missions, names, today, onOpen }: Properties) {
  if (missions.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Aucune mission en cours aujourd’hui. Elles apparaissent ici dès leur date de début.
      </Text>
    )
  }
  const soonest = missions.toSorted((a, b) => (a.end ?? '9999').localeCompare(b.end ?? '9999'))
  return (
    <FirstFew
      items={soonest}
      few={shownAtFirst}
      moreLabel={count => `Voir les ${count}\u00a0autres missions`}
    >
      {shown => (
        <ul className={classes.list}>
          {shown.map(mission => (
            <li key={mission.id}>
              <UnstyledButton
                className={classes.mission}
                onPointerEnter={tellClipped}
                onClick={() => onOpen(mission.id)}
              >
                <span className={classes.words}>
                  <span className={classes.title}>{names.title(mission.id)}</span>
                  <span className={classes.detail}>{names.client(mission.id)}</span>
                </span>
                {missionState(mission, today) === 'toClose' && (
                  <StatusBadge tone="warning">À clore</StatusBadge>
                )}
                <Consumption mission={mission} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  )
}

function Consumption({ mission: { spent, total } }: { mission: MissionCard }) {
  if (total === 0) return <span className={classes.detail}>Sans budget</span>
  const share = Math.round((spent / total) * 100)
  return (
    <span className={classes.consumption}>
      <span className={classes.detail}>
        {formatEuros(spent)} sur {formatEuros(total)}
      </span>
      <Progress
        value={Math.min(share, 100)}
        size={4}
        color={share > 100 ? 'red.7' : 'accent'}
        aria-label={`${share} % du budget consommé`}
      />
    </span>
  )
}
