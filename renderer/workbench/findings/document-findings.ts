import { useMemo } from 'react'
import { type Finding, gravestFirst, isOpen } from '../../../shared/checks/findings/finding.ts'
import { sectionOfPath } from '../../../shared/checks/findings/section-of-path.ts'
import { useFindings } from '../../storage/findings/findings.ts'

type BySection = ReadonlyMap<string, readonly Finding[]>

/** What is still open in a record or a few, by the section of its editor that puts it right. */
export function useSectionFindings(...recordIds: readonly string[]): BySection {
  const findings = useFindings()
  const ids = recordIds.join(' ')
  return useMemo(() => bySection(findings ?? [], ids.split(' ')), [findings, ids])
}

function bySection(findings: readonly Finding[], recordIds: readonly string[]): BySection {
  const own = findings.filter(
    finding => recordIds.includes(finding.place.record.id) && isOpen(finding),
  )
  return Map.groupBy(own.toSorted(gravestFirst), ({ place }) => sectionOfPath(place.record) ?? '')
}
