import { formatDays, formatEuros, formatPercent, typeset } from '../../french/writing.ts'
import type { Firm, Terms } from './firm.ts'

export type TermKey =
  | 'payment'
  | 'latePenalty'
  | 'recoveryIndemnity'
  | 'earlyPayment'
  | 'generalTerms'

/** One condition as it is printed. `source` is the rule behind it and the date that rule stands from. */
export type LegalTerm = {
  readonly key: TermKey | 'vat' | 'expenses'
  readonly title: string
  readonly text: string
  readonly source: string
  /** False where the firm wrote its own text in the settings. */
  readonly isDefault: boolean
}

/** Default delay of payment, in days from the invoice (Code de commerce, L441-10 I). */
const usualPaymentDays = 30

/** Fixed recovery indemnity for each late invoice, in cents (Code de commerce, D441-5). */
export const recoveryIndemnity = 4000

/**
 * The conditions every proposal between professionals carries, in the order they are printed. The
 * firm's own text wins over the default; expenses are mentioned only where the firm says how it
 * bills them, since nothing in the law says it for the firm.
 */
export function legalTerms(firm: Firm): LegalTerm[] {
  return [
    vatTerm(firm),
    ...expensesTerm(firm.terms),
    ...Object.values(defaultTerms(firm)).map(term => withOwnText(term, firm.terms[term.key])),
  ]
}

type DefaultTerm = LegalTerm & { readonly key: TermKey }

/** What is printed where the firm wrote nothing, in the order it is printed. */
export function defaultTerms(firm: Firm): Record<TermKey, DefaultTerm> {
  const term = (key: TermKey, title: string, text: string, source: string): DefaultTerm => ({
    key,
    title,
    text: typeset(text),
    source,
    isDefault: true,
  })
  return {
    payment: term(
      'payment',
      'Délai de règlement',
      paymentText(firm.terms.paymentDays ?? usualPaymentDays),
      'Code de commerce, art. L441-10, I (en vigueur depuis le 26 avril 2019)',
    ),
    latePenalty: term(
      'latePenalty',
      'Pénalités de retard',
      'Toute somme non réglée à l’échéance porte de plein droit, dès le jour suivant la date de règlement indiquée sur la facture et sans qu’un rappel soit nécessaire, des pénalités de retard au taux appliqué par la Banque centrale européenne à son opération de refinancement la plus récente, majoré de 10 points de pourcentage.',
      'Code de commerce, art. L441-10, II (en vigueur depuis le 26 avril 2019)',
    ),
    recoveryIndemnity: term(
      'recoveryIndemnity',
      'Indemnité de recouvrement',
      `Une indemnité forfaitaire de ${formatEuros(recoveryIndemnity)} pour frais de recouvrement est due de plein droit pour chaque facture réglée en retard ; si les frais exposés la dépassent, une indemnisation complémentaire peut être demandée sur justificatifs.`,
      'Code de commerce, art. L441-10, II et D441-5 (40 € depuis le 1er janvier 2013)',
    ),
    earlyPayment: term(
      'earlyPayment',
      'Escompte',
      'Aucun escompte n’est accordé en cas de paiement anticipé.',
      'Code de commerce, art. L441-9, I (en vigueur depuis le 1er octobre 2019)',
    ),
    generalTerms: term(
      'generalTerms',
      'Conditions générales',
      'Nos conditions générales de vente sont communiquées à tout acheteur professionnel qui en fait la demande.',
      'Code de commerce, art. L441-1, II (en vigueur depuis le 26 avril 2019)',
    ),
  }
}

/** The VAT sentence; a rate of zero means a firm exempt under the small business scheme. */
export function vatTerm(firm: Pick<Firm, 'vatRate'>): LegalTerm {
  const term = { key: 'vat', title: 'TVA', isDefault: true } as const
  if (firm.vatRate === 0) {
    return {
      ...term,
      text: 'TVA non applicable, article 293 B du CGI.',
      source: 'Code général des impôts, art. 293 B et 293 E (en vigueur au 1er janvier 2025)',
    }
  }
  return {
    ...term,
    text: typeset(
      `Les prix sont exprimés en euros hors taxes ; la TVA s’y ajoute au taux de ${formatPercent(firm.vatRate)}. Si ce taux change, le taux en vigueur à la date de facturation s’applique.`,
    ),
    source:
      'Code général des impôts, art. 269 et 278 (taux normal de 20 % depuis le 1er janvier 2014)',
  }
}

function expensesTerm(terms: Terms): LegalTerm[] {
  if (isBlank(terms.expenses)) return []
  return [
    {
      key: 'expenses',
      title: 'Frais',
      text: terms.expenses ?? '',
      source: 'Code de commerce, art. L441-1, I (en vigueur depuis le 26 avril 2019)',
      isDefault: false,
    },
  ]
}

function paymentText(days: number): string {
  if (days === 0) return 'Les factures, émises à chaque échéance, sont payables à réception.'
  return `Les factures, émises à chaque échéance, sont payables à ${formatDays(days)} à compter de leur date d’émission.`
}

function withOwnText(term: LegalTerm, own: string | undefined): LegalTerm {
  return isBlank(own) ? term : { ...term, text: own ?? '', isDefault: false }
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
