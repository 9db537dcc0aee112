import { setter } from '../../../records/editing.ts'
import { NextStepTable } from '../../../records/next-step-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { Noticed } from '../../../workbench/findings/section-notices.tsx'
import { SentToClient } from '../../../workbench/sending/sent-to-client.tsx'
import type { MissionTab } from '../editing.ts'
import { Timeline } from '../plan/timeline.tsx'
import { Completeness } from './completeness.tsx'
import { MissionActionsOpen } from './mission-actions-open.tsx'
import { MissionFigures } from './mission-figures.tsx'
import { MissionMeetings } from './mission-meetings.tsx'
import { MissionNews } from './mission-news.tsx'
import { MissionPlaybooks } from './mission-playbooks.tsx'
import { MissionProposals } from './mission-proposals.tsx'
import { MissionReports } from './mission-reports.tsx'
import styles from './overview.module.css'

/** Where the overview leads. */
export type OverviewWays = {
  readonly onTab: (tab: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onNewMeeting: () => void
  readonly onOpenReport: (id: string) => void
  readonly onOpenRun: (playbook: string, run: string) => void
}

/** The mission at a glance. */
export function OverviewTab(properties: MissionTab & OverviewWays) {
  const { onTab, onOpenProposal, onOpenMeeting, onNewMeeting, onOpenReport, onOpenRun, ...tab } =
    properties
  return (
    <>
      <div className={styles.figures}>
        <MissionFigures {...tab} />
      </div>
      <MissionNews mission={tab.mission} edit={tab.edit} />
      <Section title="Calendrier">
        <Timeline mission={tab.mission} today={tab.today} />
      </Section>
      <div className={styles.columns}>
        <div>
          <MissionActionsOpen
            missionId={tab.mission.id}
            today={tab.today}
            onOpenMeeting={onOpenMeeting}
          />
          <Noticed section="nextSteps">
            <Section title="Prochaines étapes">
              <NextStepTable
                rows={tab.mission.nextSteps}
                onChange={setter(tab.edit, 'nextSteps', 'Prochaines étapes modifiées')}
              />
            </Section>
          </Noticed>
        </div>
        <div>
          <MissionMeetings missionId={tab.mission.id} onOpen={onOpenMeeting} onNew={onNewMeeting} />
          <MissionReports missionId={tab.mission.id} today={tab.today} onOpen={onOpenReport} />
          <Section title="Propositions">
            <MissionProposals
              missionId={tab.mission.id}
              today={tab.today}
              onOpen={onOpenProposal}
            />
          </Section>
          <SentToClient clientId={tab.mission.clientId} />
          <MissionPlaybooks missionId={tab.mission.id} today={tab.today} onOpenRun={onOpenRun} />
          <Section title="À compléter">
            <Completeness mission={tab.mission} client={tab.client} onTab={onTab} />
          </Section>
        </div>
      </div>
    </>
  )
}
