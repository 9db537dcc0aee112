import type { Entry } from '../outline/entry.ts'
import type { Part } from '../outline/routing.ts'
import { bareWords } from '../words/bare-words.ts'
import { moneyIn } from '../words/french-numbers.ts'
import type { BudgetReading } from './budget-reading.ts'
import { isWithTax } from './with-tax.ts'

/** « Hors budget : licence de 900 € par mois », « payé directement à l’éditeur »: no line of this budget. */
export function isOutside(entry: Entry, { isOwnTitle, title }: Part): boolean {
  const heading = isOwnTitle && title !== undefined ? title.text : ''
  return [heading, entry.label ?? '', entry.text].some(text => outside.test(bareWords(text)))
}

/** « Financement : Région 40 %, fonds propres 60 % », below what it costs: who pays it. */
export function isFunding({ budget }: BudgetReading, { title }: Part): boolean {
  const isPriced = budget.envelope !== undefined || budget.lines.length > 0
  return (
    isPriced && /^(?:(?:plan|sources?) de |co)?financements?$/.test(bareWords(title?.text ?? ''))
  )
}

const outside =
  /^(?:note )?(?:(?:factur|regl|pay)(?:e|ee|es|ees|able|ables|ation|ement|ements) en \w+ (?:fois|versements?|echeances?)|echeancier|finance(?:e)? (?:par|a)\b|subventions?\b|aides?\b|reste a charge|(?:credit d'impot|opco|cir|cii)\b|hors (?:budget|mission|enveloppe|devis|forfait|perimetre)\b|non (?:inclus|compris)|en sus)|\b(?:pa(?:ye|yee|yes)|facture)e?s? (?:directement )?(?:par (?:le|la) |par l'|a l'editeur)|\ba la charge d(?:u|e) /

/** « soit 43 200 € TTC », once the same amount was told without VAT. */
export function repeatsWithTax({ text, cells }: Entry, { budget }: BudgetReading): boolean {
  const [money, ...others] = moneyIn(text)
  if (money?.tax !== 'included' || others.length > 0 || cells !== undefined) return false
  return budget.envelope !== undefined && isWithTax(money.max, budget.envelope)
}
