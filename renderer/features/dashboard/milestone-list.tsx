import { Text, UnstyledButton } from '@mantine/core'
import {
  distanceInWords,
  type UpcomingMilestone,
} from '../../../shared/domain/dashboard/upcoming-milestones.ts'
import { dayAndMonth } from '../../../shared/french/writing.ts'
import classes from './dashboard.module.css'
import type { Names } from './use-work.ts'

type Properties = {
  readonly milestones: readonly UpcomingMilestone[]
  readonly names: Names
  readonly today: string
  readonly onOpen: (missionId: string) => void
}

export function MilestoneList({ milestones, names, today, onOpen }: Properties) {
  if (milestones.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Aucun jalon à venir. Ajoutez-en dans l’onglet Plan d’une mission.
      </Text>
    )
  }
  return (
    <ul className={classes.list}>
      {milestones.map(({ id, missionId, title, date, workingDaysLeft }) => (
        <li key={id}>
          <UnstyledButton className={classes.row} onClick={() => onOpen(missionId)}>
            <span className={classes.date}>{dayAndMonth(date)}</span>
            <span className={classes.words}>
              <span className={classes.message}>{title}</span>
              <span className={classes.detail}>
                {names.client(missionId)} · {distanceInWords(date, workingDaysLeft, today)}
              </span>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
