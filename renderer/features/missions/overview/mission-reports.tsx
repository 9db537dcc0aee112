import { Group, Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { statusLook } from '../../../../shared/documents/report/status-look.ts'
import { formatDate } from '../../../../shared/domain/french.ts'
import type { ReportCard } from '../../../../shared/domain/report-card.ts'
import { reportCardsOf } from '../../../storage/reports.ts'
import { useQuery } from '../../../storage/use-query.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { useNewReport } from '../use-new-report.ts'
import styles from './overview.module.css'

type Properties = {
  readonly missionId: string
  readonly today: string
  readonly onOpen: (id: string) => void
}

/** The mission's reports, the latest first. */
export function MissionReports({ missionId, today, onOpen }: Properties) {
  const reports = useQuery(db => reportCardsOf(db, missionId), missionId)
  const create = useNewReport(missionId, today, onOpen)
  if (reports === undefined) return null
  return (
    <Section title="Rapports">
      {reports.length === 0 && (
        <Text size="sm" c="dimmed" mb={4}>
          Aucun rapport. Le premier s’ouvre prérempli&nbsp;: avancement, budget, jalons, risques.
        </Text>
      )}
      <ul className={styles.list}>
        {reports.toSorted(latestFirst).map(report => (
          <li key={report.id}>
            <UnstyledButton className={styles.row} onClick={() => onOpen(report.id)}>
              <span className={styles.words}>
                <span>{report.title || 'Sans titre'}</span>
                <span className={styles.detail}>{detailOf(report)}</span>
              </span>
              <StatusBadge tone={statusLook(report.status).tone}>
                {statusLook(report.status).label}
              </StatusBadge>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Group gap={4}>
        <QuietButton icon={<IconPlus size={14} />} onClick={() => create('monthly')}>
          Créer un rapport mensuel
        </QuietButton>
        <QuietButton icon={<IconPlus size={14} />} onClick={() => create('final')}>
          Créer le rapport final
        </QuietButton>
      </Group>
    </Section>
  )
}

function latestFirst(a: ReportCard, b: ReportCard): number {
  return endOf(b).localeCompare(endOf(a))
}

function endOf({ period, date }: ReportCard): string {
  return period?.end ?? date ?? ''
}

function detailOf({ kind, period, date }: ReportCard): string {
  const parts = [
    kind === 'final' ? 'Final' : 'Mensuel',
    period?.label ?? '',
    date === undefined ? '' : formatDate(date),
  ]
  return parts.filter(part => part !== '').join(' · ')
}
