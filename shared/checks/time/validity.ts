import { formatDate } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { placeIn, type Scene } from '../scene.ts'

/** An offer is valid for some days after its date, and its work begins no earlier than it is sent. */
export function validities({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const { date, validUntil } = offer.proposal
    if (date === undefined || validUntil === undefined || validUntil >= date) return []
    return [
      {
        code: 'date-conflict',
        severity: 'error',
        place: placeIn(offer, 'Validité', ['validUntil']),
        against: placeIn(offer, 'Date', ['date']),
        message: `La proposition du ${formatDate(date)} n’est valable que jusqu’au ${formatDate(validUntil)}, avant sa date.`,
        stated: formatDate(validUntil),
      },
    ]
  })
}
