import type { SendingPoint } from '../sending/point.ts'
import { conditionPoints } from './conditions.ts'
import { datePoints } from './dates.ts'
import type { Offer } from './offer.ts'
import { partyPoints } from './parties.ts'
import { pricePoints } from './price.ts'
import { promisePoints } from './promises.ts'
import { referencePoints } from './reference.ts'

export type LegalPoint = SendingPoint

/**
 * What a commercial proposal between professionals must or should say before it leaves, in the order
 * of the document. Presence and bounds are checked, never wording: a firm writes its own texts.
 */
export function legalChecklist(offer: Offer): LegalPoint[] {
  return [
    ...referencePoints(offer),
    ...partyPoints(offer),
    ...pricePoints(offer),
    ...datePoints(offer),
    ...conditionPoints(offer),
    ...promisePoints(offer),
  ]
}

/** Those that hold it back: neither its dates nor its promises do. */
export function legalObstacles(offer: Offer): LegalPoint[] {
  return [
    ...referencePoints(offer),
    ...partyPoints(offer),
    ...pricePoints(offer),
    ...conditionPoints(offer),
  ].filter(({ isMet, level }) => !isMet && level === 'block')
}
