import { pattern } from '../../../french/pattern.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import { type Claim, claimsOf, noun, number } from './counts-in-words.ts'

/** « La maison exploite 7 boutiques », where a document tells who the client is. */
export const ownedIn = onceForEachRecord((told): readonly Claim[] =>
  figuresLike(told, rough)
    .filter(({ path: [first] }) => first === 'situation' || first === 'background')
    .flatMap(said => claimsOf(said, owned))
    .filter(({ noun: name }) => !isPassing(name)),
)

const rough =
  /\b(?:g[èe]re|compte|exploite|poss[èe]de|dispose de|regroupe|r[ée]unit|emploie) [^\n]{0,14}\d/
const owned = new RegExp(
  `\\b(?:gere|compte|exploite|possede|dispose de|regroupe|reunit|emploie) (?:aujourd'hui |actuellement |deja )?${number} ${noun}(?! (?:par|en cours|d'ecart)\\b)`,
  'g',
)
/** What comes and goes is counted again each month. */
export function isPassing(name: string): boolean {
  return passing.test(name)
}

const passing = pattern()`
  ^(?:
    dossier|projet|commande|appel|demande|litige|ticket|facture|devi|tournee|coli|incident
    |reclamation|anomalie|client|chantier|contrat|intervention|livraison|vente|visite
    |rendez-vou
  )$
`
