import { pattern } from '../../french/pattern.ts'

/** « Aucun retard »: said of every milestone. « Aucun retard sur le lot 2 » is said of less, and is not found. */
export const noneLate = pattern('gu')`
  \b(?:aucun|sans|pas de|zero) (?:retard|decalage|derapage|glissement)\b
  (?! ne s'est | n'a (?:eu |touche|affecte|repercut))
  (?: (?:de|du) (?:planning|calendrier)\b)?
  (?! (?:sur|des?|du|d'|au|aux|dans|pour|depuis|majeur|important|significatif|notable|budgetaire|financier)\b| budget(?!,? (?:ni|et|ou) (?:de )?(?:planning|calendrier|delais?)\b))
  |\baucun jalon (?:n'est |n'a ete |n'a )?(?:
    decale|glisse|repousse|reporte|deplace|derive|en retard|manque
  )\b
  |\baucune derive (?:de|du) (?:planning|calendrier)\b|\ba l'heure sur tous les jalons\b
  |\bjalons (?:(?:sont|ont ete|bien|tous) ){0,2}(?:tenus|respectes)\b
  |\btous les jalons (?:(?:sont|ont ete|bien) ){0,2}(?:
    tenus|respectes|atteints (?:a (?:la|leur) date|dans les temps|a l'heure)
  )\b
`

/** « Le planning initial a été respecté »: said of the whole mission, so that its end is held against it. */
export const onTime =
  /\b(?:planning|calendrier|delais?|dates?) (?:(?:global|initial|prevus?|bien|est|a ete|ont ete|sont) ){0,3}(?:respecte|tenu|maintenu)e?s?\b/gu

/** « Planning respecté »: said of what is done by now; the end may still move. */
export const keptSoFar = /\b(?:planning|calendrier) (?:(?:bien|est) ){0,2}(?:respecte|tenu)\b/gu

/** « Sans impact sur la date de fin »: said of the end alone. */
export const endKept = pattern('gu')`
  \b(?:aucun|sans|pas d') ?(?:impact|effet|incidence|consequence)s? sur (?:la |le |les )?(?:
    date|fin|echeance|lancement|go-?live|mise en (?:service|production|ligne)
    |livraison finale|planning global|calendrier global
  )\b
  |\b(?:date de fin|echeance finale|fin de (?:la )?mission) (?:(?:est|reste|bien) ){0,2}
  (?:inchangee?|tenue?|maintenue?|respectee?)\b
`
