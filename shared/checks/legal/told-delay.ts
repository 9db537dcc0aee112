import type { Client } from '../../domain/client/client.ts'
import { folded } from '../../french/folded.ts'
import { formatDate, formatDays } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../scene/scene.ts'
import type { Source } from '../sending/point.ts'
import {
  isTooLong,
  longestDelay,
  longestEndOfMonth,
  type PaymentDelay,
  paymentDelaysIn,
} from './payment-delay.ts'
import { isPublicBuyer, publicDelay } from './public-buyer.ts'
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
  const bound = boundOf(offer.client)
  const { text, since } = bound.source
  return paymentDelaysIn(sentence)
    .filter(bound.isPassedBy)
    .map(({ days, isEndOfMonth }) => {
      const stated = `${formatDays(days)}${isEndOfMonth ? ' fin de mois' : ''}`
      return {
        code: 'legal-mention-missing',
        severity: 'error',
        place: placeIn(offer, field, path, sentence.trim()),
        message: `Un délai de ${stated} dépasse ce que la loi permet : ${bound.inWords} (${text}, depuis le ${formatDate(since)}).`,
        expected: `${formatDays(bound.days)} au plus`,
        stated,
      }
    })
}

/** What the law permits the client to agree on. */
type Bound = {
  readonly days: number
  readonly inWords: string
  readonly source: Source
  readonly isPassedBy: (delay: PaymentDelay) => boolean
}

function boundOf(client: Client | undefined): Bound {
  if (client === undefined || !isPublicBuyer(client))
    return {
      days: longestDelay,
      inWords: `${longestDelay} jours à compter de la facture, ou ${longestEndOfMonth} jours fin de mois`,
      source: sources.paymentDelay,
      isPassedBy: isTooLong,
    }
  const { days, source } = publicDelay(client)
  const inWords = `${days} jours pour un tel acheteur public`
  return { days, inWords, source, isPassedBy: delay => delay.days > days }
}
