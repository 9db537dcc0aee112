import type { SendingPlace } from '../sending/point.ts'

/** What kind of contradiction it is: stable, for programs and for reasons given once. */
export type FindingCode =
  | 'total-mismatch'
  | 'range-mismatch'
  | 'days-rate-mismatch'
  | 'percent-mismatch'
  | 'gain-mismatch'
  | 'payment-share-mismatch'
  | 'payment-amount-mismatch'
  | 'date-conflict'
  | 'milestone-order'
  | 'duration-mismatch'
  | 'weekday-mismatch'
  | 'event-after-document'
  | 'holiday'
  | 'weekend'
  | 'envelope-exceeded'
  | 'rate-card-deviation'
  | 'figure-conflict'
  | 'unknown-person'
  | 'rag-mismatch'
  | 'burn-ahead-of-time'
  | 'done-with-open-work'
  | 'mixed-address'
  | 'other-client-named'
  | 'personal-data'
  | 'nps-scale'
  | 'legal-mention-missing'

/** `error` is arithmetic, order of dates or a legal bound; `warning` a judgement; `info` worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Where something is said: the document, then the field or the very words. */
export type Place = {
  readonly client?: string
  /** « Rapport mensuel ». */
  readonly document: string
  /** The document's own date. */
  readonly date?: string
  /** In French, as the screens call it: « Budget ». */
  readonly field: string
  readonly quote?: string
  /** The record that holds it, for a screen to lead there. */
  readonly record: RecordPlace
  /** Where to put it right when no field of the record holds it: a legal mention that is missing. */
  readonly way?: SendingPlace
}

export type RecordPlace = {
  readonly table:
    | 'missions'
    | 'proposals'
    | 'reports'
    | 'meetings'
    | 'clients'
    | 'followUps'
    | 'playbooks'
  readonly id: string
  /** The keys that lead to the value inside the record. */
  readonly path: readonly (string | number)[]
}

export type Finding = {
  readonly code: FindingCode
  readonly severity: Severity
  readonly place: Place
  /** The other half of the contradiction, where there are two. */
  readonly against?: Place
  /** One or two French sentences, with the computation. */
  readonly message: string
  readonly expected?: string
  readonly stated?: string
  /** Why it is right as it is, given by somebody: it is then only worth knowing. */
  readonly reason?: string
  /** The value that puts it right, where doing so without asking is safe. */
  readonly correction?: { readonly at: RecordPlace; readonly value: unknown }
}

/** Still to be looked at: nobody gave a reason for it, and it is more than worth knowing. */
export function isOpen({ severity, reason }: Finding): boolean {
  return reason === undefined && severity !== 'info'
}

export function isError({ severity, reason }: Finding): boolean {
  return reason === undefined && severity === 'error'
}

const graveness: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** To put in order: errors, judgements, then what is worth knowing or was given a reason for. */
export function gravestFirst(one: Finding, other: Finding): number {
  return rankOf(one) - rankOf(other)
}

function rankOf({ severity, reason }: Finding): number {
  return reason === undefined ? graveness[severity] : graveness.info
}
