import { bareWords } from '../bare-words.ts'
import { pattern } from '../pattern.ts'

/** « Total », « Sous-total », « Total général », « Ensemble », « Cumul »: the row below the others that adds them up. */
export function isTotalName(label: string): boolean {
  return names.test(bareWords(label))
}

const names = pattern()`
  ^(?:
    (?:grand |sous )?tota(?:l|ux)\b
    |(?:ensemble|cumul|somme)
    (?: (?:general|global|de la mission|du projet|des (?:postes|lots|phases|etapes|lignes|prestations)))?
    (?: (?:ht|hors taxes?))?$
  )
`
