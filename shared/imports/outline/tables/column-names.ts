import { bareWords } from '../../../french/bare-words.ts'
import { isDayRateTitle } from '../../../french/names/rate-name.ts'
import { pattern } from '../../../french/pattern.ts'
import { remembered } from '../../../values/remembered.ts'
import type { Entry } from '../entry.ts'

/** What a column of a table holds, by the beginning of its title without accents. */
const columns = {
  rank: /^(?:n|no|num|numero|rang|ref|id|repere|)$/,
  phase: /^(?:phase|etape|lot|sprint|tranche|volet)s?(?: (?:de|du|d|et|n|projet|mission)\b.*)?$/,
  deliverables:
    /^(?:livrable|rendu|production|resultat attendu|document|ce que (?:vous|nous) (?:recev|remett|livr))/,
  mitigation: pattern()`
  ^(?:
    mitigation|parade|plan de (?:reponse|maitrise|mitigation|traitement)
    |mesure(?:s)? (?:preventive|corrective|d |de )|mesures?$|reponse|traitement
    |plan d'action|actions? (?:preventive|corrective|de )|prevention|attenuation|reduction
    |comment l'eviter|remede|precaution
    |ce que (?:nous|l'on|on) (?:faisons|fait|prevoyons|prevoit|ferons|fera)
  )
`,
  probability:
    /^(?:probable|probabilite|proba|prob\b|likelihood|p$|vraisemblance|occurrence|frequence)/,
  impact:
    /^(?:impact|niveau(?: de (?:risque|gravite|criticite))?$|grave\b|gravite|severite|consequence|[ig]$|criticite)/,
  baseline: pattern()`
  ^(?:
    (?:situation|valeur|niveau|etat|constat|mesure) (?:(?:en|fin|a fin|de) )?20\d\d
    |(?:situation|etat|niveau) (?:initiale?|de depart)|baseline|base$|maintenant|depart
    |initial|actuel|today|aujourd'hui|valeur (?:actuelle|de depart|initiale)
    |situation actuelle|niveau actuel|reference|avant|existant|point de depart
  )
`,
  target:
    /^(?:cible|objectif|target|dans \d|dans un|demain|goal|arrivee|but$|vise|valeur cible|attendu|a atteindre|apres|visee?|valeur (?:attendue|visee)|engagements?$|engagement (?:pris|chiffre|contractuel|de resultat)|ambitions?\b)/,
  unit: /^(?:unite)/,
  start: /^(?:debut|demarrage|du$|date de debut)/,
  end: /^(?:fin|au$|date de fin)/,
  duration: /^(?:duree)/,
  period: /^(?:periode|calendrier|planning|dates$|mois)/,
  when: /^(?:quand|date|echeance|delai|pour (?:le|quand)|moment)/,
  days: /^(?:jours?|nombre de jours|nb (?:de )?jours|jh|j h|charge|quantite|qte|volume|(?:total|cumul|somme) (?:des? |en )?(?:jours?|j|jh)\b)/,
  rate: /^(?:tjm|taux|prix unitaire|pu|(?:prix|cout) (?:par |du |d'un |de la |a la |a |un )?jour|tarif)/,
  amount: /^(?:montant|honoraires|cout|prix|budget|total|somme|eur|euros|€|ht)/,
  who: /^(?:nom|name|personne|prenom|qui|responsable|pilote|porteur|membre|intervenant|acteur|interlocuteur)/,
  side: /^(?:cote|entite|organisation|organisme|company|employeur|societe|structure|partie|entreprise|rattachement)/,
  role: /^(?:role|fonction|poste occupe|qualite|titre$|mission$|responsabilite)/,
  status: /^(?:statut|etat|avancement)/,
  what: pattern()`
  ^(?:
    quoi|action|ce qui (?:peut|pourrait)|jalon|etape cle|evenement|tache|risque|risk|kpi
    |item|indicateur|contrainte|objectifs?$|description du risque|element|intitule|libelle
    |poste|depense|ligne|nature|prestation|designation|sujet|theme|point|probleme|rubrique
    |champ|facteur|pain point|irritant|activite|question|critere|cle$
  )
`,
  detail: pattern()`
  ^(?:
    detail|value|description|precision|commentaire|remarque|note|valeur|contenu|information
    |reponse|donnee|texte|explication|observation|enonce|constat|condition|lieu|origine
    |source
  )
`,
} satisfies Record<string, RegExp>

export type Column = keyof typeof columns

/** What a column with this title holds, or nothing when the title tells nothing. */
export const columnNamed = remembered((title): Column | undefined => {
  if (isDayRateTitle(title)) return 'rate'
  const words = bareWords(title)
  return (Object.keys(columns) as Column[]).find(name => columns[name].test(words))
})

/** The text of the row's cell under such a column. */
export function cellOf({ cells = [] }: Entry, ...wanted: readonly Column[]): string | undefined {
  return cells.find(
    ({ column }) => column !== '' && wanted.some(name => name === columnNamed(column)),
  )?.text
}

/** The cells of the row under none of these columns: `Titre : texte`, the title being left out for plain descriptions. */
export function otherCells({ cells = [] }: Entry, ...taken: readonly Column[]): string[] {
  return cells
    .filter(({ column }) => !taken.some(name => name === columnNamed(column)))
    .map(({ column, text }) =>
      isSilent(column) || isSaidIn(column, text) || isNamedPhase(column, text)
        ? text
        : `${column} : ${text}`,
    )
}

/** « Lot 2 – Choix », under « Lot ». */
function isSaidIn(column: string, text: string): boolean {
  return bareWords(text).startsWith(`${bareWords(column)} `)
}

/** « Cadrage », under « Phase »; « 2 » would say nothing alone. */
function isNamedPhase(column: string, text: string): boolean {
  return columnNamed(column) === 'phase' && /\p{L}{4}/u.test(text)
}

function isSilent(title: string): boolean {
  const name = columnNamed(title)
  return title === '' || name === 'what' || name === 'detail' || name === 'rank' || name === 'who'
}
