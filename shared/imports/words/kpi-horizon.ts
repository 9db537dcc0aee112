import { bareWords } from '../../french/bare-words.ts'

/**
 * « KPIs de succès (6 mois après lancement) », « Comment nous jugerons le résultat, six mois après » say when,
 * which no indicator has a field for.
 */
export function horizonIn(title: string): string | undefined {
  const words = bareWords(title)
  if (/^(?:kpi|indicateur|objectif|resultat|cible|critere)/.test(words))
    return /\(([^()]*\d+ (?:mois|semaines|ans?)(?!\p{L})[^()]*)\)/iu.exec(title)?.[1]
  return /^(?:comment|a quoi|ce qui|ce que)\b.*\b(?:juge|sau|mesur|ver|dir|reconnai)/.test(words)
    ? afterComma.exec(title)?.[1]
    : undefined
}

const afterComma =
  /,\s*((?:dans |à |d[’']ici |sous |au bout de )?(?:une?|deux|trois|quatre|six|neuf|douze|dix-huit|\d{1,2}) (?:mois|semaines|ans?)(?!\p{L})[^,]*)$/iu
