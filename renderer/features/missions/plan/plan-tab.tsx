import { durationOf } from '../../../../shared/domain/calendar/working-days.ts'
import { Section } from '../../../ui/page/section.tsx'
import { Noticed } from '../../../workbench/findings/section-notices.tsx'
import type { MissionTab } from '../editing.ts'
import { MilestonesSection } from './milestones-section.tsx'
import { PhasesSection } from './phases-section.tsx'
import { Timeline } from './timeline.tsx'

/** What will be done, when and by whom. */
export function PlanTab(tab: MissionTab) {
  const { mission, today } = tab
  return (
    <>
      <Section title="Calendrier" description={durationInWords(tab)}>
        <Timeline mission={mission} today={today} />
      </Section>
      <Noticed section="phases">
        <PhasesSection {...tab} />
      </Noticed>
      <Noticed section="milestones">
        <MilestonesSection {...tab} />
      </Noticed>
    </>
  )
}

function durationInWords({ mission: { start, end }, firm }: MissionTab): string | undefined {
  if (start === undefined || end === undefined || end < start) return undefined
  const { calendarDays, workingDays } = durationOf(start, end, firm.holidayZone)
  return `${calendarDays} jours, dont ${workingDays} ouvrés, jours fériés déduits`
}
