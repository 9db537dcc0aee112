import { Button, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { memo, useEffect, useMemo, useState } from 'react'
import {
  type AgendaTimes,
  agendaTimes,
  lagInWords,
  marked,
  minutesUnderWay,
  nextMark,
} from '../../../../shared/domain/meeting/agenda.ts'
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { formatMinutes } from '../../../../shared/french/dates/clock-time.ts'
import { setter } from '../../../records/editing.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { FieldTable } from '../../../ui/rows/field-table.tsx'
import { agendaColumns } from './agenda-columns.tsx'
import { type MeetingFields, reads } from './section.ts'

export const AgendaSection = memo(
  ({ meeting, today, edit }: MeetingFields) => {
    const { agenda, startsAt, date } = meeting
    const times = useMemo(() => agendaTimes({ agenda, startsAt }), [agenda, startsAt])
    const columns = useMemo(() => agendaColumns(times.points), [times])
    const setAgenda = setter(edit, 'agenda', 'Ordre du jour')
    return (
      <Section
        title="Ordre du jour"
        description={timesInWords(times)}
        actions={
          (date === undefined || date === today) && (
            <>
              <UnderWay agenda={agenda} />
              <ClockButton agenda={agenda} onMark={setAgenda} />
            </>
          )
        }
      >
        <FieldTable
          rows={agenda}
          onChange={setAgenda}
          nameOf={item => item.title || 'Point'}
          newRow={() => ({ title: '', minutes: 15 })}
          addLabel="Ajouter un point"
          columns={columns}
        />
      </Section>
    )
  },
  reads('agenda', 'startsAt', 'date'),
)

function timesInWords({ planned, taken, lag }: AgendaTimes): string | undefined {
  if (planned === 0) return undefined
  const parts = [
    `${formatMinutes(planned)} au programme`,
    taken === undefined ? undefined : `${formatMinutes(taken)} tenues`,
    lag === undefined ? undefined : lagInWords(lag),
  ]
  return parts.filter(part => part !== undefined).join(', ')
}

type ClockProperties = {
  readonly agenda: Meeting['agenda']
  readonly onMark: (agenda: Meeting['agenda']) => void
}

/** Notes the hour it is: in the room, on the day, one press for each item is enough. */
function ClockButton({ agenda, onMark }: ClockProperties) {
  const { clock } = useDatabase()
  const next = nextMark(agenda)
  if (next === undefined) return null
  const label = `${next.kind === 'begin' ? 'Commencer' : 'Terminer'} le point ${next.index + 1}`
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconClock size={15} />}
      title={agenda[next.index]?.title}
      // The second press of a double click would end the item that the first one began.
      onClick={({ detail }) => detail <= 1 && onMark(marked(agenda, next, minuteOf(clock.now())))}
    >
      {label}
    </Button>
  )
}

/** How long the item under way has taken, against what was planned. */
function UnderWay({ agenda }: Pick<ClockProperties, 'agenda'>) {
  const minutes = minutesUnderWay(agenda, useMinute())
  const planned = agenda[nextMark(agenda)?.index ?? -1]?.minutes ?? 0
  if (minutes === undefined) return null
  const told = formatMinutes(minutes)
  return (
    <Text size="sm" c={planned > 0 && minutes > planned ? 'var(--etabli-bad)' : 'dimmed'}>
      {planned > 0 ? `${told} sur ${formatMinutes(planned)}` : told}
    </Text>
  )
}

/** The minute of the day, drawn again as it passes. */
function useMinute(): number {
  const { clock } = useDatabase()
  const [minute, setMinute] = useState(() => minuteOf(clock.now()))
  useEffect(() => {
    const timer = setInterval(() => setMinute(minuteOf(clock.now())), 5_000)
    return () => clearInterval(timer)
  }, [clock])
  return minute
}

function minuteOf(moment: Date): number {
  return moment.getHours() * 60 + moment.getMinutes()
}
