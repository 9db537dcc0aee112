import { statusLook } from '../../../shared/documents/report/status-look.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { StatusBadge } from '../../ui/page/status-badge.tsx'

/** In the words that the document prints. */
export function ReportStatusBadge({ status }: { readonly status: Report['status'] }) {
  const { label, tone } = statusLook(status)
  return <StatusBadge tone={tone}>{label}</StatusBadge>
}
