import { addDays, addMonths, daysBetween } from '../../../domain/calendar/calendar.ts'
import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** An offer is valid for some days after its date, and its work begins no earlier than it is sent. */
export function validities({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => [...endedBefore(offer), ...lengthTold(offer)])
}

/** « valable deux mois, soit jusqu’au 4 mai »: to the day, the last one counted or not. */
function lengthTold(offer: ToldProposal): Finding[] {
  const { date, validUntil } = offer.proposal
  if (date === undefined || validUntil === undefined || validUntil < date) return []
  return saidLike(offer, /valable|validit/i).flatMap(({ text, words, field, path }) => {
    const [quote, count = '', unit = ''] = told.exec(words) ?? []
    const number = numberIn(count)
    if (quote === undefined || number === undefined) return []
    const end =
      unit === 'mois'
        ? addMonths(date, number)
        : addDays(date, number * (unit.startsWith('s') ? 7 : 1))
    const gap = Math.abs(daysBetween(end, validUntil))
    if (gap <= (unit === 'mois' ? 2 : 1)) return []
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(offer, field, path, originalWords(text, words.indexOf(quote), quote.length)),
        message: `${number} ${unit} après le ${formatDate(date)}, on est le ${formatDate(end)}, et non au ${formatDate(validUntil)}.`,
        expected: formatDate(end),
        stated: formatDate(validUntil),
      },
    ]
  })
}

const told = new RegExp(
  `(?:valable|validite)[^.;\\d]{0,30}?\\b(\\d{1,3}|${anyInWords}) (jours?|semaines?|mois)\\b(?! ouvre)`,
)

function endedBefore(offer: ToldProposal): Finding[] {
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
}
