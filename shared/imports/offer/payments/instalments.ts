import type { Payment } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstPercent, type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import { type Entry, entry, wholeText } from '../../outline/entry.ts'
import { isOption } from '../options/named-options.ts'
import { equalInstalments } from './equal-instalments.ts'
import { fractionIn } from './fractions.ts'

export type Instalment = Entry & { readonly told?: string }

/** A line that tells what part of the price is due and when. */
export function isInstalment(each: Entry): boolean {
  const { kind, cells, text } = each
  if (cells !== undefined) return false
  if (isPaidInShares(each)) return true
  if (kind !== 'item') return false
  return (
    /^(?:acompte|solde|avance|versement|échéance)\b.*\d\s?%/iu.test(text) ||
    /^\d[\d\s\u00a0\u202f.,]*€\s*(?:HT\s+|TTC\s+)?(?:à|au|aux|le|lors|dès|fin)\s.*\(\d{1,3}\s?%\)$/iu.test(
      text,
    ) ||
    /^\d{1,3}(?:[.,]\d+)?\s?%\s+(?:à|au|aux|lors|sur|dès|après|en|fin|le|pour|au)\s/iu.test(text)
  )
}

/** « Paiement : 30 % à la remise du diagnostic, 40 % au choix, 30 % à la fin ». */
function isPaidInShares({ label = '', value = '' }: Entry): boolean {
  const isPaid =
    /^(?:modalites? de |conditions? de |calendrier de )?(?:paiements?|reglements?|facturation|echeancier)(?: en \w+ (?:fois|versements?|echeances?|temps))?$/
  return isPaid.test(bareWords(label)) && (value.match(/\d\s?%/gu) ?? []).length > 1
}

/** Nothing where the line tells no part of the price; `whole` is what amounts alone are shares of. */
export function paymentOf(each: Instalment, whole: number): Payment | undefined {
  const text =
    each.cells === undefined ? wholeText(each) : each.cells.map(cell => cell.text).join(' ')
  if (isTotalName(each.label ?? text) || isOfLateness(each) || isFunding(each)) return undefined
  if (isOfReduction(each)) return undefined
  const money = amountOf(each)
  const amount = money?.max
  const isDue = each.kind !== 'paragraph' && whole > 0
  const told = firstPercent(text) ?? fractionIn(text)
  const share = told ?? (isDue && amount !== undefined ? shareOf(amount, whole) : undefined)
  if (share === undefined) return undefined
  return {
    share,
    ...(money?.tax === 'included' && { withVat: true }),
    when: (each.cells?.length ?? 0) < 2 ? momentIn(text) : momentOfRow(each, text),
    ...(amount !== undefined && { amount }),
  }
}

/** « Le chèque numérique couvre 50 % des dépenses, plafonné à 5 000 € »: what others pay of it. */
function isFunding({ label = '', text }: Entry): boolean {
  return (
    /^(?:aides?|subventions?|financements?|prise en charge|credit d'impot|opco)\b/.test(
      bareWords(label),
    ) ||
    /\b(?:couvre|cofinance\w*|subvention\w*|rembourse\w*|pren(?:d|nent) en charge|credit d'impot|plafonnee? a)\b/.test(
      bareWords(text),
    )
  )
}

/** « Les 5 et 8 % de remise sont acquis pour une signature en juin »: no share where each percent is one of these. */
function isOfReduction({ kind, text }: Entry): boolean {
  if (kind !== 'paragraph' || !/\d\s?%/.test(text)) return false
  return !/\d\s?%/.test(text.replace(reductions, ' '))
}

const reductions = pattern('giu')`
  (?:remises?|rabais|réductions?|majorations?|hausses?|révisions?)
  (?: commerciales?| de prix)?(?: est| passe| sera)?(?: de| à)? \d[\d,]*\s?%
  |(?:\d[\d,]*\s?(?:%\s?)?(?:,|et|ou|puis) )*\d[\d,]*\s?% (?:de |d[’'])(?:
    remise|rabais|réduction|majoration|hausse|escompte|augmentation
  )
`

/** Penalties, indemnities, discounts for early payment and VAT are percents of another kind. */
function isOfLateness({ kind, text }: Entry): boolean {
  const words = bareWords(text)
  const isLate = /\b(?:penalites?|retard|indemnite|escompte|interet legal|tva)\b/.test(words)
  return isLate && (kind === 'paragraph' || !/\b(?:commande|signature|acompte|solde)\b/.test(words))
}

/** « 7 140 € HT (8 568 € TTC) » is due without VAT. */
export function amountOf(each: Entry): Money | undefined {
  const own = each.cells?.find(({ column }) => /^montant(?! ttc)/.test(bareWords(column)))?.text
  const text =
    each.cells === undefined ? wholeText(each) : each.cells.map(cell => cell.text).join(' ')
  const monies = moneyIn(own ?? text)
  const [before, last] = monies.slice(-2)
  return last?.tax === 'included' && before?.tax === 'excluded' ? before : monies.at(-1)
}

function shareOf(amount: number, whole: number): number | undefined {
  const share = Math.round((amount / whole) * 10_000) / 100
  return share > 0 && share <= 100 ? share : undefined
}

/** « Formule étendue : 30 % à la commande, 50 % au 26 septembre » tells several at once. */
export function instalmentsIn(each: Entry): Instalment[] {
  const sentences = each.cells === undefined ? each.text.split(nextOption) : []
  if (sentences.length > 1)
    return sentences.flatMap(text =>
      instalmentsIn(entry({ text: text.replace(/\.$/u, ''), line: each.line, kind: each.kind })),
    )
  const shares = each.cells === undefined ? (each.text.match(/\d\s?%/gu) ?? []) : []
  const isNamed = isOption(each.label ?? '')
  const parts = each.cells === undefined ? partsInWords(each) : []
  if (parts.length > 1) return parts
  const [, owner = '', own = each.text] = labelled.exec(each.text) ?? []
  const equal = equalInstalments({ ...each, text: own })
  if (equal.length > 1) return equal.map(one => ({ ...one, told: owner }))
  const isToldOfOption = isNamed && (shares.length === 1 || moneyIn(each.value ?? '').length === 1)
  if (shares.length < 2 && !isToldOfOption) return [each]
  const [, told = '', rest = each.text] =
    optionBefore.exec(each.text) ?? labelled.exec(each.text) ?? []
  return sharesOf(rest)
    .replace(/(?<=%\))\.$/u, '')
    .split(nextShare)
    .map(text => ({ ...entry({ text, line: each.line, kind: each.kind }), told }))
}

/** « 40 % au bilan », « 16 400 € au bilan (40 %) », after another one. */
const nextShare = pattern('u')`
  \s*(?:[,;]|\bpuis\b|\bet\b)\s+
  (?=[^,;(]*\d\s?%|\d[^,;(€]*€[^,;(]*\(\d{1,3}(?:[.,]\d+)?\s?%\))
  (?![^(]*\))
`

/** « …, et le solde, soit 40 %, à la fin. Paiement à 30 jours. »: the last share, without what is said of all. */
function sharesOf(text: string): string {
  const [first = text, ...others] = text.split(/(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/u)
  const isWhole =
    (first.match(/\d\s?%/gu) ?? []).length > 1 && !others.some(each => /\d\s?%/.test(each))
  return (isWhole ? first : text).replace(
    /(?:le |la )?(?:solde|reste),? soit (\d+(?:[.,]\d+)?\s?%),?/iu,
    '$1',
  )
}

const labelled = /^([^%\d]{3,60}?)\s*(?::|→|=>|–)\s+(.*)$/su

const options =
  '(?:option|formule|scénario|offre|pack|variante|niveau|solution|palier)\\s(?:n°\\s?)?[A-Z0-9]\\b[^:%]{0,40}?\\s?:\\s'

/** « Paiement à 30 jours. Formule 2 : 50 % à la commande » speaks of another option. */
const nextOption = new RegExp(`(?<=[.;])\\s+(?=${options})`, 'iu')
const optionBefore = new RegExp(`^(${options.replace('\\s?:\\s', '')})\\s?:\\s+(.*)$`, 'isu')

/** « Un tiers à la commande (10 000 €), un tiers à la fin de l’étape B, le solde à la remise ». */
function partsInWords({ text, line }: Entry): Instalment[] {
  const clauses = text
    .replace(/\.(?:\s+\p{Lu}.*)?$/su, '')
    .split(
      /\s*[,;]\s+(?:puis\s+|et\s+)?(?=(?:un|une|deux|la|le|les|l[’'])\s?(?:tiers|quart|moitié|solde|reste))/iu,
    )
  const isTold = clauses.every(clause => partInWords.test(clause))
  return isTold ? clauses.map(clause => ({ ...entry({ text: clause, line, kind: 'item' }) })) : []
}

const partInWords =
  /^(?:(?:un |les? )?(?:(?:deux |trois )?(?:tiers|quarts?)|solde|reste)|(?:la |une )?moitié)(?!\p{L})/iu

/** What triggers it, where the first cell but counts. */
function momentOfRow({ cells = [] }: Entry, text: string): string {
  const cause = cells.find(({ column }) =>
    /^(?:fait|evenement|declencheur|jalon|moment|quand)/.test(bareWords(column)),
  )
  const told = cells.find(cell => /\p{L}{3}/u.test(cell.text))
  const moment = cause ?? told ?? cells[0]
  const day = cells.find(cell => cell !== moment && /^dates?\b/.test(bareWords(cell.column)))
  if (moment === undefined) return text
  return day === undefined ? moment.text : `${moment.text} (${day.text})`
}

function momentIn(text: string): string {
  const words = text
    .replace(/^\d[\d\s\u00a0\u202f.,]*\s?k?(?:€|euros?)\s*(?:HT|TTC)?\s*(?=\p{L})/iu, '')
    .replace(/\d+(?:[.,]\d+)?\s?%\s*(?:de l[’'a-z ]+)?[:–—-]?\s*/u, '')
    .replace(/^[1-3]\/[2-6]\s+/u, '')
    .replace(partInWords, words => (/solde|reste/iu.test(words) ? words : ''))
    .replace(/^(\p{L}+) de (?=(?:à|au|aux|en|lors|dès|sur|fin)\s)/u, '$1 ')
    .replace(
      /\s*[(–—:-]?\s*(?:soit\s+)?\d[\d\s\u00a0\u202f.,]*\s?(?:k?€|k?eur(?:os?)?\b)[^)]*\)?\s*/iu,
      ' ',
    )
    .replace(/\(\s*\)/gu, '')
    .replace(/[\s:,;→=]+$/u, '')
    .trim()
  return words === '' ? text : capitalised(words)
}
