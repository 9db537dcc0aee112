import { bareWords } from '../bare-words.ts'
import { pattern } from '../pattern.ts'

/** « Tarif journalier », « TJM », « Taux par jour », « Prix de la journée » : what a day or an hour costs, and no line. */
export function isRateName(label: string): boolean {
  return rateName.test(bareWords(label))
}

const rateName = pattern()`
  ^(?:nos |les |rappel (?:des |du )?)?(?:
    tjm
    |(?:tarifs?|taux|prix|couts?|honoraires) (?:
      journaliers?|horaires?|jour|moyens? journaliers?
      |(?:par|de la|a la|d'une) (?:jour|journee|heure|demi journee)
    )
  )
  (?: (?:moyens?|ht|hors taxes?|appliques?|pratiques?|retenus?|factures?|de reference|par (?:profil|consultante?s?|grade|intervenante?s?)))*
  $
`
