import { folded } from '../../french/folded.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'

export type Testimonial = NonNullable<FollowUp['testimonial']>

/** Published only with the client's consent: said to be given, or told in words that do not refuse it. */
export function hasConsent({ consent }: Testimonial): boolean {
  if (typeof consent === 'boolean') return consent
  const words = folded(consent)
  return words !== '' && !/^(non|no|pas|aucun|refus|jamais|en attente|a demander)/.test(words)
}
