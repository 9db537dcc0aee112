import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { MeetingLinks } from '../../records/meeting-links.tsx'
import { MissionLinks } from '../../records/mission-links.tsx'
import { ProposalLinks } from '../../records/proposal-links.tsx'
import { ReportLinks } from '../../records/report-links.tsx'
import type { ClientRecords } from '../../storage/clients.ts'
import { Section } from '../../ui/section.tsx'
import { SentToClient } from '../../workbench/sending/sent-to-client.tsx'
import styles from './client-page.module.css'

/** Where they lead. */
export type RecordWays = {
  readonly onOpenMission: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenMeeting: (id: string) => void
  readonly onOpenReport: (id: string) => void
}

type Properties = RecordWays & {
  readonly clientId: string
  readonly records: ClientRecords
  readonly today: string
}

/** The missions and the documents of a client, each one click away. */
export function ClientRecordLists({ clientId, records, today, ...ways }: Properties) {
  const { missions, proposals, reports, meetings } = records
  return (
    <div className={styles.columns}>
      <div>
        <Listed title="Missions" count={missions.length} none="Aucune mission pour l’instant.">
          <MissionLinks missions={missions} today={today} onOpen={ways.onOpenMission} />
        </Listed>
        <Listed title="Propositions" count={proposals.length} none="Aucune proposition.">
          <ProposalLinks proposals={proposals} today={today} onOpen={ways.onOpenProposal} />
        </Listed>
      </div>
      <div>
        <Listed title="Rapports" count={reports.length} none="Aucun rapport.">
          <ReportLinks reports={reports} onOpen={ways.onOpenReport} />
        </Listed>
        <Listed title="Comptes-rendus" count={meetings.length} none="Aucun compte-rendu.">
          <MeetingLinks meetings={meetings} onOpen={ways.onOpenMeeting} />
        </Listed>
        <SentToClient clientId={clientId} />
      </div>
    </div>
  )
}

type ListedProperties = {
  readonly title: string
  readonly count: number
  /** Said where there is none. */
  readonly none: string
  readonly children: ReactNode
}

function Listed({ title, count, none, children }: ListedProperties) {
  return (
    <Section title={title}>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        children
      )}
    </Section>
  )
}
