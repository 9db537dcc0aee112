import { useMemo } from 'react'
import { type Finding, isOpen } from '../../../shared/checks/finding.ts'
import { sectionOfPath } from '../../../shared/checks/section-of-path.ts'
import { useFindings } from '../../storage/findings.ts'

type BySection = ReadonlyMap<string, readonly Finding[]>

/** What is still open in a record, by the section of its editor that puts it right. */
export function useSectionFindings(recordId: string): BySection {
  const findings = useFindings()
  return useMemo(() => bySection(findings ?? [], recordId), [findings, recordId])
}

function bySection(findings: readonly Finding[], recordId: string): BySection {
  const own = findings.filter(finding => finding.place.record.id === recordId && isOpen(finding))
  return Map.groupBy(own, ({ place }) => sectionOfPath(place.record) ?? '')
}
