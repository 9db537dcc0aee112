import { IconReportAnalytics } from '@tabler/icons-react'
import { reportAfter, reportBefore } from '../../../shared/domain/report/period.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { client } from '../../storage/records/clients.ts'
import { firm } from '../../storage/records/firm.ts'
import { followUpsOf } from '../../storage/records/follow-ups.ts'
import { mission } from '../../storage/records/missions.ts'
import { reportsOf } from '../../storage/records/reports.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { ReportWorkbench } from './report-workbench.tsx'

type Properties = {
  readonly id: string
  readonly onOpenMission: (id: string) => void
  readonly onOpenClient: (id: string) => void
  readonly onOpenReport: (id: string) => void
  readonly onOpenSettings: () => void
  readonly onLeave: () => void
}

export function ReportPage({ id, ...ways }: Properties) {
  const today = useToday()
  const { row: report, isMissing, edit, state } = useDraft('reports', id, id)
  const around = useSurroundings(report?.clientId, report?.missionId)
  if (isMissing || report?.deletedAt !== undefined) return <GonePage />
  if (report === undefined || around === undefined) return null
  return (
    <ReportWorkbench
      {...around}
      {...ways}
      report={report}
      last={reportBefore(report, around.reports)}
      following={reportAfter(report, around.reports)}
      today={today}
      edit={edit}
      state={state}
    />
  )
}

/** What a report reads beside itself; undefined until all of it is there. */
function useSurroundings(clientId: string | undefined, missionId: string | undefined) {
  return useQuery(
    async db => {
      if (clientId === undefined) return undefined
      const [itsClient, itsFirm] = [await client(db, clientId), await firm(db)]
      const named = itsClient ?? { id: clientId, name: '', contacts: [] }
      if (missionId === undefined) {
        return { client: named, firm: itsFirm, mission: undefined, reports: [], followUps: [] }
      }
      return {
        client: named,
        firm: itsFirm,
        mission: await mission(db, missionId),
        reports: await reportsOf(db, missionId),
        followUps: await followUpsOf(db, missionId),
      }
    },
    clientId,
    missionId,
  )
}

function GonePage() {
  return (
    <EmptyState
      icon={<IconReportAnalytics size={28} />}
      title="Ce rapport n’est plus là"
      text={
        'Il est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille. Ctrl+Z l’en fait aussi revenir.'
      }
    />
  )
}
