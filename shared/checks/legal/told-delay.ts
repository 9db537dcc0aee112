import { folded } from '../../french/folded.ts'
import { formatDate, formatDays } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../scene/scene.ts'
import { isTooLong, longestDelay, longestEndOfMonth, paymentDelaysIn } from './payment-delay.ts'
import { sources } from './sources.ts'

/** A proposal that says « factures à régler à 75 jours » agrees on more than the law permits. */
export function toldDelays({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer =>
    saidLike(offer, /\d ?(?:jours?|j|mois)\b|jours/i)
      .filter(({ path }) => ownWords.has(path[0] ?? ''))
      .flatMap(said => sentencesOf(said.text).flatMap(text => findings(offer, said, text))),
  )
}

/** Elsewhere, delays are those of the client's own customers and suppliers. */
const ownWords = new Set<string | number>(['notes', 'nextSteps', 'guarantees', 'options'])

function sentencesOf(text: string): string[] {
  return text.split(/[.;\n]+(?:\s|$)/).filter(sentence => isTermOfPayment.test(folded(sentence)))
}

/** « Nos factures sont à régler à 75 jours », « Paiement à 90 jours »: what the client owes, and when. */
const isTermOfPayment =
  /^[\s*•-]*(?:(?:conditions? de |delai de )?(?:reglements?|paiements?)(?: des factures)?|(?:les |nos )?factures?)\b[^%]{0,40}?(?:\b(?:a|sous|dans un delai de|dans les)|:) /

function findings(offer: ToldProposal, { field, path }: Said, sentence: string): Finding[] {
  return paymentDelaysIn(sentence)
    .filter(isTooLong)
    .map(({ days, isEndOfMonth }) => {
      const stated = `${formatDays(days)}${isEndOfMonth ? ' fin de mois' : ''}`
      const { text, since } = sources.paymentDelay
      return {
        code: 'legal-mention-missing',
        severity: 'error',
        place: placeIn(offer, field, path, sentence.trim()),
        message: `Un délai de ${stated} dépasse ce que la loi permet : ${longestDelay} jours à compter de la facture, ou ${longestEndOfMonth} jours fin de mois (${text}, depuis le ${formatDate(since)}).`,
        expected: `${longestDelay} jours au plus`,
        stated,
      }
    })
}
