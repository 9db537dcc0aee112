import type { Reference } from '../../../domain/proposal/proposal.ts'
import { folded } from '../../../french/folded.ts'
import { monthNames } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'

/** « Mission en cours », « de 9,5 à 6,1 jours début mars 2026 »: a result that is told as of a day that is past. */
export function isToldSoFar(
  { client, project = '', result = '' }: Reference,
  date: string,
): boolean {
  if (underWay.test(folded(`${client} ${project} ${result}`))) return true
  const told = matchesIn(folded(result), monthOfYear).map(([, month = '', year = '']) => {
    const rank = String(names.indexOf(month) + 1).padStart(2, '0')
    return `${year}-${rank}`
  })
  return told.length > 0 && told.every(each => each <= date.slice(0, 7))
}

const underWay =
  /\ben cours\b|\bmi-parcours\b|\ba (?:ce jour|ce stade|date)\b|\b(?:resultats?|bilan|chiffres?) (?:intermediaires?|provisoires?|partiels?)\b|\bpremiers? (?:resultats?|effets?|chiffres?)\b|\bfin (?:prevue|attendue)\b/

const names = monthNames.map(folded)
const monthOfYear = new RegExp(`\\b(${names.join('|')}) (20\\d\\d)\\b`, 'g')
