import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, firstPercent, moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { sentencesIn } from '../../words/sentences.ts'
import type { BudgetRow } from './row.ts'

/**
 * « Jours vendus : 60. Jours consommés à fin avril : 33. Montant du marché : 57 000 € HT, soit 950 € par jour.
 * Facturé : 31 350 €. »: one line of budget, told figure by figure where no table tells it.
 */
export function toldContract(entries: readonly Entry[]): BudgetRow | undefined {
  const inOne = entries.map(({ text }) => contractSentence.exec(text)?.groups).find(Boolean)
  if (inOne !== undefined) return { label: 'Honoraires', ...inOne, unit: 1 }
  const pairs = entries
    .filter(({ kind }) => kind !== 'row')
    .flatMap(({ text }) => sentencesIn(text))
    .flatMap(sentence => {
      const [, name = '', value = ''] = /^([^:]{3,60}?)\s*:\s*(.+?)\.?$/su.exec(sentence) ?? []
      return name === '' ? [] : [{ name: bareWords(name), value }]
    })
  const of = (named: RegExp) => pairs.find(({ name }) => named.test(name))?.value
  const sold = of(/^(?:vendu|commande|prevu|budget)e?s?$/)
  const used = of(/^(?:consomme|realise|passe|utilise)e?s?$/)
  const days =
    daysIn(of(/^(?:jours?|charge|nombre de jours) (?:vendue?|prevue?|commandee?|budgetee?)s?\b/)) ??
    countedDays(sold)
  const spentDays =
    daysIn(
      of(/^(?:jours?|charge|nombre de jours) (?:consommee?|passee?|realisee?|utilisee?)s?\b/),
    ) ?? countedDays(used)
  const fees =
    moneyOf(of(/^(?:montant|marche|contrat|forfait|honoraires prevus)\b/)) ?? moneyOf(sold)
  const planned = fees ?? moneyOf(of(wholeBudget))
  const paid = of(/^(?:factur|(?:(?:montant|budget|total) )?(?:consomme|depense|realise|engage))/)
  const spent = moneyOf(paid)
  if (planned === undefined || (spent ?? spentDays) === undefined) return undefined
  const [left, rate] = [moneyOf(of(/^(?:reste|restant|solde|disponible)\b/)), rateOf(paid)]
  const label = fees === undefined ? 'Budget total' : 'Honoraires'
  return { label, planned, spent, days, spentDays, left, rate, unit: 1 }
}

/** « Consommé à date : 20 250 € (45 %) », of which nothing is left to tell. */
export function isToldBy(
  { planned = '', spent = '', left = '', rate = '' }: BudgetRow,
  { text }: Pick<Entry, 'text'>,
): boolean {
  const kept = moneyIn([planned, spent, left].join(' ; ')).map(({ max }) => max)
  const monies = moneyIn(text)
  const share = firstPercent(text)
  return (
    /^[^:]{3,40}\s:\s[\d\s\u00a0\u202f.,]+(?:k?€|euros?)[^\p{L}]*(?:HT)?[^\p{L}]*$/u.test(text) &&
    monies.every(({ max }) => kept.includes(max)) &&
    (share === undefined || share === firstPercent(rate))
  )
}

/** Fees, and perhaps more. */
const wholeBudget =
  /^(?:enveloppe|budget) ?(?:totale?|globale?|initiale?|prevue?|allouee?|convenue?|de la mission|du projet)?(?: ht)?$/

function rateOf(text = ''): string | undefined {
  return /\(([^()]*\d\s?%)\)/u.exec(text)?.[1]
}

/** « Sur les 28 jours commandés (26 600 € HT), 11 ont été faits, soit 10 450 € ». */
const contractSentence = pattern('u')`
  (?<days>\d+(?:,\d+)?) jours (?:commandés|vendus|prévus|achetés)\s?\(
  (?<planned>\d[\d\s\u00a0\u202f]*€)[^)]*\),?\s(?<spentDays>\d+(?:,\d+)?)(?: jours)? (?:ont été|sont) (?:faits|consommés|réalisés|utilisés)
  [^€]{0,20}?soit (?<spent>\d[\d\s\u00a0\u202f]*€)
`

/** « Vendu : 24 j, soit 26 400 € HT » counts days, « Vendu : 24 k€ » none. */
function countedDays(text: string | undefined): string | undefined {
  return text === undefined ? undefined : firstDays(text)?.days.toString()
}

function daysIn(text: string | undefined): string | undefined {
  const [digits] = /^\d+(?:[.,]\d+)?/.exec(text ?? '') ?? []
  return digits ?? (text === undefined ? undefined : firstDays(text)?.days.toString())
}

/** The first amount: what follows says what a day costs. */
function moneyOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : moneyIn(text)[0]?.source
}
