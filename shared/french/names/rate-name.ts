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

/** « Prix/jour HT », « € HT / j », « Montant journalier », over a column: what each day of a row costs. */
export function isDayRateTitle(title: string): boolean {
  return dayRateTitle.test(unitWords(title))
}

/** « Prix/jour HT » is « prix par jour ». */
export function unitWords(title: string): string {
  return bareWords(title)
    .replace(/ ?\/ ?/g, ' par ')
    .replace(/ (?:ht|hors taxes?)\b/g, '')
}

const dayRateTitle = pattern()`
  ^(?:
    tjm\b
    |(?:prix|couts?|tarifs?|taux|montants?|honoraires|forfait|€|eur|euros?) (?:unitaires? |moyens? |facture )?(?:
      (?:par |du |d'un |d'une |de la |de |a la |a |un |le |la )?(?:jours?|journees?|j|jh)
      |journaliers?
    )
  )
  (?: par (?:homme|personne|consultante?|intervenante?))?(?: (?:moyens?|applique|facture|retenu))?$
`
