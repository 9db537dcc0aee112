import type { Firm } from '../../domain/firm/firm.ts'
import { legalTerms, recoveryIndemnity, type TermKey } from '../../domain/firm/legal-terms.ts'
import { moneyIn } from '../../french/figures/numbers.ts'
import { formatDays, formatEuros } from '../../french/writing.ts'
import {
  isBlank,
  pointOf,
  type SendingPlace,
  type SendingPoint,
  type Source,
} from '../sending/point.ts'
import type { Offer } from './offer.ts'
import { isTooLong, longestDelay, longestEndOfMonth, paymentDelaysIn } from './payment-delay.ts'
import { penaltyProblem } from './penalty-rate.ts'
import { sources } from './sources.ts'

/** The conditions of payment the law bounds, whoever worded them, and the signature. */
export function conditionPoints(offer: Offer): SendingPoint[] {
  return [
    delayPoint(offer),
    penaltyPoint(offer),
    indemnityPoint(offer.firm),
    discountPoint(offer.firm),
    generalTermsPoint(offer.firm),
    acceptancePoint(offer),
  ]
}

const inTerms = (field: string): SendingPlace => ({ page: 'settings', section: 'mentions', field })

function delayPoint({ firm, proposal }: Offer): SendingPoint {
  const texts = [
    textOf(firm, 'payment'),
    ...proposal.payments.map(({ when }) => invoiceDelay(when)),
  ]
  const tooLong = texts.flatMap(paymentDelaysIn).find(isTooLong)
  const suffix = tooLong?.isEndOfMonth ? ' fin de mois' : ''
  return term('payment-delay', 'Délai de règlement', sources.paymentDelay, {
    problem:
      tooLong &&
      `Le délai de ${formatDays(tooLong.days)}${suffix} dépasse ce que la loi permet : ${longestDelay} jours à compter de la facture, ou ${longestEndOfMonth} jours fin de mois.`,
    met: own(firm, 'payment'),
  })
}

/** « Solde à 90 jours fin de mois »: a delay hidden in the schedule counts, « 90 jours après la remise » does not. */
function invoiceDelay(when: string): string {
  return /facture|fin (?:de|du) mois|net/i.test(when) ? when : ''
}

function penaltyPoint({ firm, today }: Offer): SendingPoint {
  return term('late-penalty', 'Pénalités de retard', sources.latePenalty, {
    problem: penaltyProblem(textOf(firm, 'latePenalty'), today),
    met: own(firm, 'latePenalty'),
  })
}

function indemnityPoint(firm: Firm): SendingPoint {
  const text = textOf(firm, 'recoveryIndemnity').replace(/quarante euros/gi, '40 €')
  const isSaid = moneyIn(text).some(({ min }) => min === recoveryIndemnity)
  return term('recovery-indemnity', 'Indemnité de recouvrement', sources.recoveryIndemnity, {
    problem: isSaid
      ? undefined
      : `L’indemnité forfaitaire de ${formatEuros(recoveryIndemnity)} n’est pas dite.`,
    met: own(firm, 'recoveryIndemnity'),
  })
}

function discountPoint(firm: Firm): SendingPoint {
  return term('early-payment', 'Escompte', sources.earlyPayment, {
    problem: isBlank(textOf(firm, 'earlyPayment'))
      ? 'Rien ne dit si un paiement anticipé donne droit à un escompte.'
      : undefined,
    met: own(firm, 'earlyPayment'),
  })
}

function generalTermsPoint(firm: Firm): SendingPoint {
  const text = textOf(firm, 'generalTerms')
  return pointOf(
    {
      code: 'general-terms',
      level: 'warn',
      title: 'Conditions générales jointes ou citées',
      source: sources.generalTerms,
      place: inTerms('Conditions générales'),
    },
    {
      problem: isBlank(text) ? 'Les conditions générales de vente ne sont pas citées.' : undefined,
      met: own(firm, 'generalTerms'),
    },
  )
}

/** The document always ends with the frame to sign; what it cannot make up is who signs, and as what. */
function acceptancePoint({ proposal: { recipient } }: Offer): SendingPoint {
  return pointOf(
    {
      code: 'acceptance',
      level: 'warn',
      title: 'Bon pour accord : date, signature, nom et qualité',
      source: sources.acceptance,
      place: { page: 'document', section: 'address', field: 'Fonction' },
    },
    {
      problem: isBlank(recipient.role)
        ? 'La fonction du destinataire n’est pas dite : elle montre qu’il peut engager sa société.'
        : undefined,
      met: 'Le cadre « Bon pour accord » est imprimé à la fin de la proposition.',
    },
  )
}

function term(
  code: string,
  title: string,
  source: Source,
  found: { readonly problem: string | undefined; readonly met: string },
): SendingPoint {
  return pointOf({ code, level: 'block', title, source, place: inTerms(title) }, found)
}

/** The text that is printed, the firm's own or the default. */
function textOf(firm: Firm, key: TermKey): string {
  const terms: ReadonlyMap<string, string> =
    termsOf.get(firm) ?? new Map(legalTerms(firm).map(each => [each.key, each.text]))
  termsOf.set(firm, terms)
  return terms.get(key) ?? ''
}

/** A firm's texts are the same for all of its proposals. */
const termsOf = new WeakMap<Firm, ReadonlyMap<string, string>>()

function own(firm: Firm, key: TermKey): string {
  return isBlank(firm.terms[key])
    ? 'Le texte par défaut, celui de la loi, est imprimé.'
    : 'Votre texte est imprimé.'
}
