import { byDocument } from '../../../shared/checks/findings/by-document.ts'
import { type Finding, gravestFirst, isError } from '../../../shared/checks/findings/finding.ts'
import { groupedBy } from '../../../shared/values/grouped-by.ts'
import { kindNames } from './kind-names.ts'

/** How what was found is put together: document by document, or all that is of one kind. */
export type Grouping = 'document' | 'kind'

export type FindingGroup = {
  readonly key: string
  readonly title: string
  readonly findings: readonly Finding[]
}

/** The groups with the most errors first, and the gravest first in each. */
export function findingGroups(findings: readonly Finding[], grouping: Grouping): FindingGroup[] {
  return grouping === 'document' ? byDocument(findings) : byKind(findings)
}

function byKind(findings: readonly Finding[]): FindingGroup[] {
  return [...groupedBy(findings, kindOf)]
    .map(([kind, own]) => ({ key: kind, title: kind, findings: own.toSorted(gravestFirst) }))
    .toSorted(
      (one, other) =>
        errorsIn(other) - errorsIn(one) || other.findings.length - one.findings.length,
    )
}

/** Each mention that is missing is a kind of its own: one reason may hold for all its documents. */
function kindOf({ code, place }: Finding): string {
  return code === 'legal-mention-missing' ? place.field : kindNames[code]
}

function errorsIn({ findings }: FindingGroup): number {
  return findings.filter(isError).length
}
