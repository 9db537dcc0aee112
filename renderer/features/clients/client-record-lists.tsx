import { Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import { MeetingLinks } from '../../records/meeting-links.tsx'
import { MissionLinks } from '../../records/mission-links.tsx'
import { ProposalLinks } from '../../records/proposal-links.tsx'
import { ReportLinks } from '../../records/report-links.tsx'
import type { ClientRecords } from '../../storage/records/clients.ts'
import { Section } from '../../ui/page/section.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { SentToClient } from '../../workbench/sending/sent-to-client.tsx'
import styles from './client-page.module.css'

/** Where they lead. */
export type RecordWays = {
  readonly onOpenMission: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onOpenReport: (id: string) => void
  /** Each asks for which mission, and proposes this one. */
  readonly onNewProposal: (missionId: string) => void
  readonly onNewReport: (missionId: string) => void
  readonly onNewMeeting: (missionId: string) => void
}

type Properties = RecordWays & {
  readonly clientId: string
  readonly records: ClientRecords
  readonly today: string
}

/** The missions and the documents of a client, each one click away. */
export function ClientRecordLists({ clientId, records, today, ...ways }: Properties) {
  const { missions, proposals, reports, meetings } = records
  const latest = missions.toSorted(latestFirst)[0]?.id
  const titles = missions.length > 1 ? titlesOf(missions) : undefined
  const offered = (label: string, onNew: (missionId: string) => void) =>
    latest !== undefined && (
      <QuietButton icon={<IconPlus size={14} />} onClick={() => onNew(latest)}>
        {label}
      </QuietButton>
    )
  return (
    <div className={styles.columns}>
      <div>
        <Listed title="Missions" count={missions.length} none="Aucune mission pour l’instant.">
          <MissionLinks missions={missions} today={today} onOpen={ways.onOpenMission} />
        </Listed>
        <Listed
          title="Propositions"
          count={proposals.length}
          none="Aucune proposition."
          action={offered('Nouvelle proposition', ways.onNewProposal)}
        >
          <ProposalLinks
            proposals={proposals}
            today={today}
            missionTitles={titles}
            onOpen={ways.onOpenProposal}
          />
        </Listed>
      </div>
      <div>
        <Listed
          title="Rapports"
          count={reports.length}
          none="Aucun rapport."
          action={offered('Nouveau rapport', ways.onNewReport)}
        >
          <ReportLinks reports={reports} missionTitles={titles} onOpen={ways.onOpenReport} />
        </Listed>
        <Listed
          title="Comptes-rendus"
          count={meetings.length}
          none="Aucun compte-rendu."
          action={offered('Nouveau compte-rendu', ways.onNewMeeting)}
        >
          <MeetingLinks meetings={meetings} missionTitles={titles} onOpen={ways.onOpenMeeting} />
        </Listed>
        <SentToClient clientId={clientId} />
      </div>
    </div>
  )
}

function latestFirst(one: MissionCard, other: MissionCard): number {
  return (other.start ?? other.createdOn ?? '').localeCompare(one.start ?? one.createdOn ?? '')
}

function titlesOf(missions: readonly MissionCard[]): ReadonlyMap<string, string> {
  return new Map(missions.map(({ id, title }) => [id, title || 'Mission sans titre']))
}

type ListedProperties = {
  readonly title: string
  readonly count: number
  /** Said where there is none. */
  readonly none: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

function Listed({ title, count, none, action, children }: ListedProperties) {
  return (
    <Section title={title}>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        children
      )}
      {action}
    </Section>
  )
}
