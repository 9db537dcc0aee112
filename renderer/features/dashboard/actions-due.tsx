import { UnstyledButton } from '@mantine/core'
import {
  actionsDue,
  isActionLate,
  type OpenAction,
  openActions,
} from '../../../shared/domain/meeting/open-actions.ts'
import { dayAndMonth, formatDate } from '../../../shared/french/writing.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { meetingCards } from '../../storage/records/meetings.ts'
import { FirstFew } from '../../ui/lists/first-few.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './dashboard.module.css'
import type { Names } from './use-work.ts'

type Properties = {
  readonly names: Names
  readonly today: string
  readonly onOpen: (meetingId: string) => void
}

const withinDays = 7
const shownAtFirst = 5

/** What meetings decided and is late, or due within a week; left out when nothing is. */
export function ActionsDue({ names, today, onOpen }: Properties) {
  const meetings = useQuery(meetingCards)
  const due = actionsDue(openActions(meetings ?? []), today, withinDays)
  if (due.length === 0) return null
  return (
    <Section title="Actions à échéance">
      <FirstFew
        items={due}
        few={shownAtFirst}
        moreLabel={count => `Voir les ${count}\u00a0autres actions`}
      >
        {shown => (
          <ul
            className={classes.list}
            data-with-years={
              shown.some(({ action }) => isOtherYear(action.due, today)) || undefined
            }
          >
            {shown.map(open => (
              <li key={`${open.meetingId} ${open.index}`}>
                <UnstyledButton className={classes.row} onClick={() => onOpen(open.meetingId)}>
                  <span className={classes.date}>{dayOf(open.action.due ?? '', today)}</span>
                  <span className={classes.words}>
                    <span className={classes.message}>{open.action.title}</span>
                    <span className={classes.detail}>{detailOf(open, names, today)}</span>
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </Section>
  )
}

/** The year is told where it is another. */
function dayOf(due: string, today: string): string {
  return isOtherYear(due, today) ? formatDate(due) : dayAndMonth(due)
}

function isOtherYear(due: string | undefined, today: string): boolean {
  return due?.slice(0, 4) !== today.slice(0, 4)
}

function detailOf({ action, missionId }: OpenAction, names: Names, today: string): string {
  const parts = [
    missionId === undefined ? '' : names.client(missionId),
    action.owner ?? '',
    isActionLate(action, today) ? 'en retard' : '',
  ]
  return parts.filter(part => part !== '').join(' · ')
}
