import { anyInWords, numberIn } from '../../french/figures/number-words.ts'
import { matchesIn } from '../../values/matches-in.ts'
import { remembered } from '../../values/remembered.ts'

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
    days: (numberIn(groups.number ?? '') ?? 0) * (groups.unit?.startsWith('m') ? 30 : 1),
    isEndOfMonth,
  }))
}

/** « fin de mois » holds « mois » too, without a number before it. */
const delayPattern = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<number>\d+|${anyInWords})(?:\s*\([^)]*\))?\s+(?<unit>jours?|j\b|mois)`,
  'giu',
)
