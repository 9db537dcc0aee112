import type { DocumentKind } from '../../domain/document/sent-document.ts'
import type { Finding, FindingCode, Place } from '../findings/finding.ts'
import { findingKey } from '../findings/key.ts'
import { findingInWords } from '../findings/place-in-words.ts'
import { sectionOfPath } from '../findings/section-of-path.ts'
import type { SendingPoint } from './point.ts'

/**
 * What contradicts itself in a document about to leave. A price or a payment that does not add up
 * holds a proposal back; the rest may leave with a reason.
 */
export function findingPoints(
  findings: readonly Finding[],
  { id, kind }: { readonly id: string; readonly kind: DocumentKind },
): SendingPoint[] {
  return findings
    .filter(({ place, severity }) => place.record.id === id && severity === 'error')
    .filter(({ place }) => kind !== 'reference' || isOfReference(place))
    .filter(({ code, reason }) => reason === undefined && code !== 'legal-mention-missing')
    .map(finding => ({
      code: findingKey(finding),
      level: kind === 'proposal' && isOfPrice(finding) ? 'block' : 'warn',
      title: findingInWords(finding.place.field),
      isMet: false,
      message: findingInWords(finding.message),
      place: { page: 'document', section: sectionOfPath(finding.place.record) ?? '' },
    }))
}

/** A reference sheet tells neither what its mission cost nor how it was run. */
function isOfReference({ record: { path } }: Place): boolean {
  return !untold.has(String(path[0]))
}

const untold: ReadonlySet<string> = new Set([
  'budget',
  'timeEntries',
  'statedDays',
  'milestones',
  'constraints',
  'risks',
  'successFactors',
  'nextSteps',
  'secondaryObjectives',
  'notes',
])

const sums: ReadonlySet<FindingCode> = new Set([
  'total-mismatch',
  'range-mismatch',
  'days-rate-mismatch',
  'percent-mismatch',
  'payment-share-mismatch',
  'payment-amount-mismatch',
])

function isOfPrice({ code, place }: Finding): boolean {
  return sums.has(code) && ['options', 'payments'].includes(String(place.record.path[0]))
}
