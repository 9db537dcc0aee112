import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'

/** « Le diagnostic compte deux semaines de quatre jours (Ascension le 14 mai) », an item of a list too. */
export function isSentenceOfDaysOff({ cells, label, text }: Entry): boolean {
  return cells === undefined && label === undefined && isAboutDaysOff(text) && hasVerb(text)
}

/** « 56 jours ouvrés seulement : l’Ascension (14 mai) tombe en semaine ». */
export function isAboutDaysOff(text: string): boolean {
  return daysOff.test(bareWords(text))
}

const daysOff = pattern()`
  \b(?:
    travailles?|jours ouvre?(?:e?s|ables)|ascension|pentecote|paques|assomption|toussaint
    |feriee?s?|chomee?s?|fermee?s?|fermeture|conges|ponts?|vacances|indisponibles?|reservee?s?
    |neutralisee?s?
  )\b
`
