import { useCallback, useMemo } from 'react'
import { reportChecklist } from '../../../shared/checks/sending/report-checklist.ts'
import { finalReportDocument } from '../../../shared/documents/final-report.ts'
import { monthlyReportDocument } from '../../../shared/documents/monthly-report.ts'
import { reportDay } from '../../../shared/documents/report/sources.ts'
import type { Client } from '../../../shared/domain/client/client.ts'
import { reportFileName } from '../../../shared/domain/document/delivery-file-names.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { computedStatus, lacksStatusReason } from '../../../shared/domain/mission/status.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { useSteady } from '../../ui/use-steady.ts'
import { ClientLink } from '../../workbench/client-link.tsx'
import { DocumentWorkbench } from '../../workbench/document-workbench.tsx'
import { MissionLink } from '../../workbench/mission-link.tsx'
import type { WorkbenchDocument } from '../../workbench/workbench-document.ts'
import type { EditReport, ReportFields } from './editor/section.ts'
import { sectionsOf } from './editor/sections.ts'
import { ReportActions } from './report-actions.tsx'
import { kindLabels } from './report-list.ts'
import { ReportStatusBadge } from './report-status-badge.tsx'

type Properties = {
  readonly report: Report
  readonly client: Client
  readonly mission: Mission | undefined
  readonly firm: Firm
  readonly last: Report | undefined
  readonly followUps: readonly FollowUp[]
  readonly today: string
  readonly edit: EditReport
  readonly state: 'saved' | 'saving' | 'failed'
  /** The monthly report after this one, where there is one. */
  readonly following: Report | undefined
  readonly onOpenMission: (id: string) => void
  readonly onOpenClient: (id: string) => void
  readonly onOpenReport: (id: string) => void
  readonly onOpenSettings: () => void
  readonly onLeave: () => void
}

/** What is written on the left, the pages it makes on the right. */
export function ReportWorkbench(properties: Properties) {
  const { report, last, following, today, edit, state, onOpenReport, onLeave } = properties
  const fields = useReportFields(properties)
  return (
    <DocumentWorkbench
      title={report.title || 'Rapport sans titre'}
      subtitle={<Subtitle {...properties} />}
      notice={lacksStatusReason(report, fields.computed) && missingReason}
      actions={
        <ReportActions {...{ report, last, following, today, edit, onOpenReport, onLeave }} />
      }
      document={useReportDocument(properties)}
      sections={sectionsOf(report)}
      fields={fields}
      state={state}
    />
  )
}

const missingReason =
  'Le statut annoncé n’est pas celui que donnent les chiffres\u00a0: dites pourquoi dans «\u00a0Statut\u00a0», la raison est imprimée.'

function useReportFields(given: Properties): ReportFields {
  const { report, client, mission, firm, last, today, edit } = given
  const day = reportDay({ report, client, firm, today })
  const computed = useSteady(
    useMemo(() => computedStatus({ report, mission, firm, day }), [report, mission, firm, day]),
  )
  return { report, client, mission, firm, last, computed, day, edit }
}

function useReportDocument(given: Properties): WorkbenchDocument {
  const { report, client, mission, firm, followUps, today, onOpenSettings } = given
  return {
    kind: report.kind === 'final' ? 'finalReport' : 'monthlyReport',
    record: report,
    tree: useCallback(() => {
      const sources = { report, client, mission, firm, today }
      return report.kind === 'final'
        ? finalReportDocument({ ...sources, followUps })
        : monthlyReportDocument(sources)
    }, [report, client, mission, firm, followUps, today]),
    fileName: extension => reportFileName(report, client, today, extension),
    sending: {
      clientId: client.id,
      missionId: report.missionId,
      recipient: { name: mission?.contact?.name ?? client.contacts[0]?.name ?? '' },
      points: useCallback(
        async () =>
          reportChecklist({
            report,
            mission,
            firm,
            day: reportDay({ report, client, firm, today }),
          }),
        [report, client, mission, firm, today],
      ),
      onOpenSettings,
    },
  }
}

function Subtitle({ report, client, edit, onOpenClient, onOpenMission }: Properties) {
  return (
    <>
      <ReportStatusBadge status={report.status} />
      <ClientLink client={client} onOpen={onOpenClient} />
      <span>
        {[`rapport ${kindLabels[report.kind].toLowerCase()}`, report.period?.label]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <MissionLink
        missionId={report.missionId}
        client={client}
        title={report.title}
        onOpen={onOpenMission}
        onJoin={missionId => edit('Rattaché à une mission', row => ({ ...row, missionId }))}
      />
    </>
  )
}
