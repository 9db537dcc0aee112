import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { isComplete } from './beside-table.ts'
import { isPlainTotal } from './envelope.ts'
import { isEnvelopeName } from './envelope-names.ts'
import { isProduct } from './line.ts'
import type { BudgetReading } from './reading.ts'
import { isWithTax } from './with-tax.ts'

/** « Hors budget : licence de 900 € par mois », « payé directement à l’éditeur »: no line of this budget. */
export function isOutside(entry: Entry, { isOwnTitle, title }: Part): boolean {
  const heading = isOwnTitle && title !== undefined ? title.text : ''
  return [heading, entry.label ?? '', entry.text].some(text => outside.test(bareWords(text)))
}

/** « Le client achète par ailleurs 4 000 € de matériel », a sentence or a remark that tells of other money. */
export function isBesideBudget(entry: Entry, { budget }: BudgetReading): boolean {
  const { kind, cells, text, label = '' } = entry
  const [money, ...others] = moneyIn(text)
  const isOne = others.length === 0 || isProduct(text, moneyIn(text))
  if (cells !== undefined || money === undefined || !isOne) return false
  if (isEnvelopeName(label)) return false
  if (notIncluded.test(text)) return true
  const isRemark = remark.test(bareWords(label))
  const isSentence =
    kind === 'paragraph' && (label === '' || isRemark) && wordsIn(text) >= fewestWords
  if (!isSentence || budget.lines.length === 0) return false
  return isRemark || aside.test(bareWords(text)) || isComplete(budget)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

const fewestWords = 6

/** « Matériel : 4 000 € (hors budget mission) ». */
const notIncluded = pattern('iu')`
  \(\s*(?:
    hors (?:budget|enveloppe|mission|devis|forfait|périmètre)
    (?: (?:de )?(?:la )?(?:mission|projet|principal))?
    |en sus|(?:non|pas) (?:inclu(?:s|ses?)|compris(?:es?)?)(?: (?:dans|au) [^()]*)?
  )\s*\)
  |(?:achet|pay|régl|command|financ)\p{L}*\s+(?:en direct|directement|à part|séparément)
  (?!\p{L})
`

const remark =
  /^(?:a noter|notes?|nb|n b|nota|nota bene|attention|remarques?|rappels?|pour (?:memoire|information|info)|precisions?|en plus|par ailleurs|a part|hors budget)$/

const aside = pattern()`
  \b(?:
    en (?:plus|sus|direct|propre|parallele)|par ailleurs|a part
    |hors (?:budget|enveloppe|mission|devis|forfait|perimetre)
    |(?:non|pas) (?:inclus?e?s?|comprise?s?)|separement|de (?:son|leur) cote
    |(?:son|leur|ses|leurs) (?:propre )?(?:budget|charge|frais)|en dehors (?:du|de)
  )\b
`

/** « Financement : Région 40 %, fonds propres 60 % », below what it costs: who pays it. */
export function isFunding({ budget }: BudgetReading, { title }: Part): boolean {
  const isPriced = budget.envelope !== undefined || budget.lines.length > 0
  return (
    isPriced && /^(?:(?:plan|sources?) de |co)?financements?$/.test(bareWords(title?.text ?? ''))
  )
}

const outside =
  /^(?:note )?(?:(?:factur|regl|pay)(?:e|ee|es|ees|able|ables|ation|ement|ements) en \w+ (?:fois|versements?|echeances?)|echeancier|finance(?:e)? (?:par|a)\b|subventions?\b|aides?\b|reste a charge|(?:credit d'impot|opco|cir|cii)\b|hors (?:budget|mission|enveloppe|devis|forfait|perimetre)\b|non (?:inclus|compris)|en sus)|\b(?:pa(?:ye|yee|yes)|facture|achete)e?s? (?:directement )?(?:par (?:le|la) |par l'|a l'editeur)|\ba la charge d(?:u|e) /

/** « soit 43 200 € TTC », once an amount was told without VAT: the same one, or its total. */
export function repeatsWithTax({ text, cells }: Entry, { budget }: BudgetReading): boolean {
  const [money, ...others] = moneyIn(text)
  if (money?.tax !== 'included' || others.length > 0 || cells !== undefined) return false
  const { envelope } = budget
  return envelope !== undefined && (isWithTax(money.max, envelope) || isPlainTotal(text, money))
}
