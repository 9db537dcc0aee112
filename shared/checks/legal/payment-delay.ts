import { matchesIn } from '../../domain/matches-in.ts'
import { remembered } from '../../domain/remembered.ts'

/** A delay of payment as a text states it, in days. */
export type PaymentDelay = { readonly days: number; readonly isEndOfMonth: boolean }

/** The longest a contract may agree on (Code de commerce, L441-10 I), in days from the invoice… */
export const longestDelay = 60
/** …or, to the end of the month. */
export const longestEndOfMonth = 45

export function isTooLong({ days, isEndOfMonth }: PaymentDelay): boolean {
  return days > (isEndOfMonth ? longestEndOfMonth : longestDelay)
}

/** Every delay a text states: « 60 jours », « quarante-cinq jours fin de mois », « 2 mois ». */
export const paymentDelaysIn = remembered((text): readonly PaymentDelay[] =>
  text.split(/[.;\n]/).flatMap(delaysInSentence),
)

function delaysInSentence(sentence: string): PaymentDelay[] {
  const isEndOfMonth = /fin (?:de|du) mois|\bFDM\b|\bEOM\b/i.test(sentence)
  return matchesIn(sentence, delayPattern).map(({ groups = {} }) => ({
    days: numberOf(groups.number ?? '') * (groups.unit?.startsWith('m') ? 30 : 1),
    isEndOfMonth,
  }))
}

const numberWords: Record<string, number> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  six: 6,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  'trente et un': 31,
  quarante: 40,
  'quarante-cinq': 45,
  cinquante: 50,
  soixante: 60,
  'soixante-quinze': 75,
  'quatre-vingt': 80,
  'quatre-vingt-dix': 90,
  cent: 100,
  'cent vingt': 120,
}

const words = Object.keys(numberWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** « fin de mois » holds « mois » too, without a number before it. */
const delayPattern = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<number>\d+|${words})(?:\s*\([^)]*\))?\s+(?<unit>jours?|j\b|mois)`,
  'giu',
)

function numberOf(text: string): number {
  return numberWords[text.toLowerCase()] ?? Number(text)
}
