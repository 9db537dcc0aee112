import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'

/** « Les demandes n° 1 et n° 2 sont dans le rapport de mars. » tells where the others are, and asks nothing. */
export function isAboutRequests({ kind, label, text, cells, children }: Entry): boolean {
  if (kind !== 'paragraph' || label !== undefined || cells !== undefined) return false
  if (children.length > 0 || /[?«»"]/u.test(text)) return false
  return aboutRequests.test(bareWords(text)) && hasVerb(text)
}

const aboutRequests = pattern()`
  ^(?:
    (?:(?:toutes )?(?:les|ces|nos|vos)|celles|aucune|les? (?:deux|trois|quatre|cinq|six|\d{1,2}))
    (?: (?:autres|deux|trois|quatre|premieres|dernieres|nouvelles|precedentes))*
    \s(?:demandes?|questions?|requetes?|sollicitations?)
    (?:
      \s(?:n|no|numeros?)\b|\s\d
      |\s(?:precedente|anterieure|anciennes|en cours|ouverte|restante|suivante|ci dessus|traitee|recue)
      |\s(?:du mois|d'?(?:avril|aout|octobre)|de (?:janv|fevr|mars|mai|juin|juil|sept|nov|dec))
      |\s(?:sont|ont|restent?|figurent?|n'|ne\s|est|a\s|seront)
    )
  )
`
