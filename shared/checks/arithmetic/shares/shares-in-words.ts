import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'

/** « Automobile (un bon tiers du CA) », « Autres : 10 à 15 % »: a share that cannot be added to the others. */
export function tellsShareInWords(line: string): boolean {
  return inWords.test(folded(line))
}

const about =
  "(?:un|une|la|le|les|deux|trois|quatre|environ|pres|presque|un peu|peu|plus|moins|bien|de|du|gros|grosse|bon|bonne|petit|petite|quelque|soit|entre|quasi(?:ment)?) |l'|d'|[~<>≈≤≥] ?"
const inWords = pattern()`
  (?:\(|:|-) ?(?:${about}){0,6}
  (?:
    (?:tiers|moitie|quarts?|cinquiemes?|dixiemes?|majorite|essentiel|plupart|reste)\b
    |\d{1,2}(?:[.,]\d)? ?%? ?(?:a|et|ou|-|/) ?\d{1,2}(?:[.,]\d)? ?%
    |(?<=(?:environ|pres de|presque|peu plus de|peu moins de|plus de|moins de|quelque|[~<>≈≤≥]) ?)\d{1,2}(?:[.,]\d)? ?%
  )
`
