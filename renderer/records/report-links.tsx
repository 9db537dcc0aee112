import { statusLook } from '../../shared/documents/report/status-look.ts'
import type { ReportCard } from '../../shared/domain/report/card.ts'
import { formatDate } from '../../shared/french/writing.ts'
import { LinkList, LinkRow } from '../ui/lists/link-list.tsx'
import { StatusBadge } from '../ui/page/status-badge.tsx'

type Properties = {
  readonly reports: readonly ReportCard[]
  /** Where they are of several missions: the title of each. */
  readonly missionTitles?: ReadonlyMap<string, string> | undefined
  readonly onOpen: (id: string) => void
}

/** The reports of a mission or a client, the latest first. */
export function ReportLinks({ reports, missionTitles, onOpen }: Properties) {
  return (
    <LinkList>
      {reports.toSorted(latestFirst).map(report => (
        <LinkRow
          key={report.id}
          title={report.title || 'Sans titre'}
          detail={detailOf(report, missionTitles)}
          mark={
            <StatusBadge tone={statusLook(report.status).tone}>
              {statusLook(report.status).label}
            </StatusBadge>
          }
          onOpen={() => onOpen(report.id)}
        />
      ))}
    </LinkList>
  )
}

function latestFirst(a: ReportCard, b: ReportCard): number {
  return endOf(b).localeCompare(endOf(a))
}

function endOf({ period, date }: ReportCard): string {
  return period?.end ?? date ?? ''
}

function detailOf(
  { kind, period, date, missionId }: ReportCard,
  missionTitles: Properties['missionTitles'],
): string {
  const parts = [
    kind === 'final' ? 'Final' : 'Mensuel',
    period?.label ?? '',
    date === undefined ? '' : formatDate(date),
    missionTitles?.get(missionId ?? '') ?? '',
  ]
  return parts.filter(part => part !== '').join(' · ')
}
