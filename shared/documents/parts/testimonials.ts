import type { FollowUp } from '../../domain/follow-up.ts'
import type { Mission } from '../../domain/mission.ts'
import { hasConsent } from '../../domain/testimonial.ts'
import type { Block } from '../document-tree.ts'
import { consentText, quotation } from './quotation.ts'

/** Testimonials that the client lets be published, signed by the mission's contact. */
export function consentedTestimonials(
  followUps: readonly FollowUp[],
  contact: Mission['contact'],
): Block[] {
  return followUps
    .flatMap(({ testimonial }) => testimonial ?? [])
    .filter(hasConsent)
    .flatMap(({ text, consent }) =>
      quotation(text, [contact?.name, contact?.role, consentText(consent)]),
    )
}
