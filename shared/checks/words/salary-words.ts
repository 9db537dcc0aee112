import { folded } from '../../french/folded.ts'
import { firstNames } from '../../french/names/first-names.ts'
import { pattern } from '../../french/pattern.ts'

/** What somebody earns, in folded words. */
export const salaryWords: readonly RegExp[] = [
  /\b(?:salaire|remuneration|gagne) (?:de |brut[e]? |net[te]? |actuel[le]? |: ?)*(?:\d[\d  ]*k ?€|\d[\d  ]*\d\d ?(?:€|euros))/u,
  // What is bought is paid, too.
  /\b(?:payee?|remuneree?) (?:a |de |: ?)?\d[\d  ]* ?(?:k ?€|€|euros) ?(?:nets?\b|bruts?\b|par mois|mensuels?|par an|annuels?|\/ ?(?:mois|an)|de l'heure)/u,
  /\b(?:salaire|traitement|remuneration|prime|paye|gagne|touche)\b[^.;]{0,30}? \d[\d  ]*\d\d ?(?:€|euros) (?:net|brut)s?\b(?! de)/u,
  /\d[\d  ]* ?(?:k ?€|€|euros) (?:nets?|bruts?) ?(?:par mois|mensuels?|par an|annuels?|\/ ?(?:mois|an))/u,
]

/** « Un vendeur débutant coûte 2 150 € brut par mois »: what a job costs, where nobody is named. */
export function isOfAJob(text: string, found: string): boolean {
  const line = text.split(/\n|;|(?<=\p{L}|\))\. /u).find(each => each.includes(found)) ?? text
  return job.test(folded(line)) && !namesSomebody(line)
}

const job = pattern()`
  \b(?:poste|emploi|contrat|profil|recrutement|embauche)\b[^.;]*\b(?:
    a pourvoir|a creer|a recruter|vacante?|ouverte?s? au recrutement|recrutement|embauche
  )\b
  |\b(?:une?|des|chaque|nos|vos|les) [a-z-]{4,}(?: [a-z-]+){0,3} (?:
    coute|coutent|revient|reviennent|gagnent?|touchent?|percoit|percoivent
    |(?:est|sont) payee?s?|se paient?|se paye|debutent?|demarrent?|commencent?|vaut
  )\b
  |\b(?:salaire|remuneration) (?:
    d'une? |des |de base|moyen|median|minimum|d'embauche|conventionnel
  )
  |\b(?:en moyenne|salaires?|grille|convention collective|smic)\b[^.]{0,20}\b
  (?:moyen|median|embauche|branche|conventionnel)
`

function namesSomebody(line: string): boolean {
  return (line.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(word => firstNames.has(folded(word)))
}
