import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { hasConsent, type Testimonial } from '../../domain/reference/testimonial.ts'
import type { Block } from '../document-tree.ts'
import { consentText, quotation } from './quotation.ts'

/** Testimonials that the client lets be published, signed by the mission's contact, with where they may be. */
export function testimonialsWithConsent(
  followUps: readonly FollowUp[],
  contact: Mission['contact'],
): Block[] {
  return consented(followUps).flatMap(({ text, consent }) =>
    quotation(text, [contact?.name, contact?.role, consentText(consent)]),
  )
}

/** The same for those who read what is published, to whom consent is nothing. */
export function publishedTestimonials(
  followUps: readonly FollowUp[],
  contact: Mission['contact'],
): Block[] {
  return consented(followUps).flatMap(({ text }) => quotation(text, [contact?.name, contact?.role]))
}

function consented(followUps: readonly FollowUp[]): Testimonial[] {
  return followUps.flatMap(({ testimonial }) => testimonial ?? []).filter(hasConsent)
}
