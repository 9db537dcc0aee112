import { setter } from '../../../records/editing.ts'
import { NextStepTable } from '../../../records/next-step-table.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MissionTab } from '../editing.ts'
import { Timeline } from '../plan/timeline.tsx'
import { Completeness } from './completeness.tsx'
import { MissionFigures } from './mission-figures.tsx'
import { MissionProposals } from './mission-proposals.tsx'
import styles from './overview.module.css'

type Properties = MissionTab & {
  readonly onTab: (tab: string) => void
  readonly onOpenProposal: (id: string) => void
}

/** The mission at a glance. */
export function OverviewTab({ onTab, onOpenProposal, ...tab }: Properties) {
  return (
    <>
      <div className={styles.figures}>
        <MissionFigures {...tab} />
      </div>
      <Section title="Calendrier">
        <Timeline mission={tab.mission} today={tab.today} />
      </Section>
      <div className={styles.columns}>
        <Section title="Prochaines étapes">
          <NextStepTable
            rows={tab.mission.nextSteps}
            onChange={setter(tab.edit, 'nextSteps', 'Prochaines étapes modifiées')}
          />
        </Section>
        <div>
          <Section title="Propositions">
            <MissionProposals
              missionId={tab.mission.id}
              today={tab.today}
              onOpen={onOpenProposal}
            />
          </Section>
          <Section title="À compléter">
            <Completeness mission={tab.mission} client={tab.client} onTab={onTab} />
          </Section>
        </div>
      </div>
    </>
  )
}
