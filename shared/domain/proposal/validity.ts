import { addDays } from '../calendar/calendar.ts'
import type { Proposal } from './proposal.ts'

/** How long an offer stands when nothing else is said, in days. */
const usualValidityDays = 30

export function usualValidity(date: string): string {
  return addDays(date, usualValidityDays)
}

/** The offer can no longer be accepted: its last day is over and it was not answered. */
export function isExpired(
  proposal: Pick<Proposal, 'status' | 'validUntil'>,
  today: string,
): boolean {
  if (proposal.status === 'expired') return true
  if (proposal.status !== 'draft' && proposal.status !== 'sent') return false
  return proposal.validUntil !== undefined && proposal.validUntil < today
}
