import { bareWords } from './bare-words.ts'

/** « KPIs de succès (6 mois après lancement) » says when, which no indicator has a field for. */
export function horizonIn(title: string): string | undefined {
  const isAim = /^(?:kpi|indicateur|objectif|resultat|cible|critere)/.test(bareWords(title))
  return isAim
    ? /\(([^()]*\d+ (?:mois|semaines|ans?)(?!\p{L})[^()]*)\)/iu.exec(title)?.[1]
    : undefined
}
