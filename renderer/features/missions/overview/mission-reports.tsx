import { Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { ReportLinks } from '../../../records/report-links.tsx'
import { useQuery } from '../../../storage/database/use-query.ts'
import { reportCardsOf } from '../../../storage/records/reports.ts'
import { Section } from '../../../ui/page/section.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { useNewReport } from '../use-new-report.ts'

type Properties = {
  readonly missionId: string
  readonly today: string
  readonly onOpen: (id: string) => void
}

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
      <ReportLinks reports={reports} onOpen={onOpen} />
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
