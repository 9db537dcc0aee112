import type { Reference } from '../../../domain/proposal/proposal.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
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

/** « À venir », « mesuré à l’automne », « – »: a result that is not there yet is none. */
export function isAwaited(result: string): boolean {
  const words = folded(result)
  return !/[a-z0-9]/.test(words) || awaited.test(words)
}

const awaited = new RegExp(
  [
    String.raw`\b(?:a venir|en attente|pas encore)\b`,
    '^(?:(?:encore |les |resultats? )*(?:trop tot|a (?:mesurer|confirmer|suivre|preciser|completer|evaluer|definir))|(?:sera|seront) )',
    "^(?:non|n'est pas) (?:encore )?(?:connu|mesure|disponible)",
    String.raw`\b(?:attendu|espere|escompte|vise|prevu)e?s? (?:pour|fin|debut|en|a|au|d'ici)\b`,
  ].join('|'),
)

const underWay = pattern()`
  \ben cours\b|\bmi-parcours\b|\ba (?:ce jour|ce stade|date)\b
  |\b(?:resultats?|bilan|chiffres?) (?:intermediaires?|provisoires?|partiels?)\b
  |\bpremiers? (?:resultats?|effets?|chiffres?)\b|\bfin (?:prevue|attendue)\b
`

const names = monthNames.map(folded)
const monthOfYear = new RegExp(`\\b(${names.join('|')}) (20\\d\\d)\\b`, 'g')
