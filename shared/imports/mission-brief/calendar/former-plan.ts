import { bareWords } from '../../../french/bare-words.ts'

/**
 * « Nous avions d’abord pensé commencer le 16 février », « La version 1 prévoyait un démarrage le 1er juin »: days that
 * are planned no more.
 */
export function isFormerPlan(text: string): boolean {
  return former.test(bareWords(text))
}

const thought =
  '(?:pense|prevu|envisage|imagine|espere|annonce|propose|fixe|retenu|programme|planifie|vise|compte|souhaite)e?s?'
const former = new RegExp(
  `\\b(?:avions|avait|avaient|avais|etait|etaient)(?: [a-z']+){0,3} ${thought}\\b|\\b(?:prevoy|envisage|propos|annonc|tabl|mis|fix)(?:ait|aient|ions)\\b|\\b(?:pens|esper|vis|compt)ions\\b|^(?:initialement|a l'origine|au depart)\\b.*\\b(?:prevu|devai(?:t|ent)|etai(?:t|ent))`,
)
