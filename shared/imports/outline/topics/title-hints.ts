import { bareWords } from '../../../french/bare-words.ts'
import { remembered } from '../../../values/remembered.ts'
import type { Topic } from './section-names.ts'

/**
 * What a title is about when it is none of the usual names, told by its most telling word: « Ce qui
 * nous a motivés », « Les dates à ne pas manquer ». The first that matches counts, so that the
 * narrower ones come first.
 */
export const topicHinted = remembered((title): Topic | undefined => {
  const words = bareWords(title).replace(/^[^a-z]+/, '')
  if (words === '' || words.split(' ').length > mostWords) return undefined
  return hints.find(([pattern]) => pattern.test(words))?.[1]
})

const mostWords = 9

const stem = (words: string) => new RegExp(`\\b(?:${words})`)
const word = (words: string) => new RegExp(`\\b(?:${words})\\b`)

const hints: readonly (readonly [RegExp, Topic])[] = [
  [
    /^ce qui (?:a|ont|avait) (?:tout |vraiment )?(?:lance|declenche|provoque|precipite|decide)\b/,
    'trigger',
  ],
  [
    stem(
      "(?:equipes?|organisation|moyens?|forces?|services?) (?:de vente|commercia|vente|technique|en place|existant|en poste|de l'entreprise|du client)",
    ),
    'company',
  ],
  [
    stem(
      'histoire|historique|marquant|quelques dates|parcours|passe$|depuis quand|d.ou (?:l.on|on|elle|il) vient|origines de l',
    ),
    'history',
  ],
  [
    word(
      'suites?|suivante?s?|prochaine?s?|a venir|(?:ensuite|apres) *$|next|premiere?s? (?:actions?|pas)|reste a faire|et maintenant',
    ),
    'nextSteps',
  ],
  [
    stem(
      'indicateur|kpi|reperes? chiffr|metri|comment mesur|mesures? (?:d|du)\\b|mesurer|resultats? (?:attendu|vise)|criteres? d|resultats? mesur|signes? d|tableau de bord|saur(?:a|ons|ez)|verr(?:a|ons|ez)|reconnaitr|chiffres? a atteindre',
    ),
    'kpis',
  ],
  [/^ce qui (?:peut|pourrait|risque)\b/, 'risks'],
  [
    stem(
      'risqu|planter|rater|capoter|derail|menac|alea|danger|craint|peur|mal tourner|echouer|inquiet|redout|risk',
    ),
    'risks',
  ],
  [
    stem(
      'reussi|succes|atout|levier|nous aide|aider|favori|faveur|points? forts|forces? du|ca marche|gages? d|conditions?$',
    ),
    'successFactors',
  ],
  [
    stem(
      'contraint|limit|vigilan|sujetion|precaution|imperatif|exigence|a respecter|ne pas (?:oublier|perdre)|lignes? rouges?|bornes?\\b|constraint|garde fou',
    ),
    'constraints',
  ],
  [
    stem(
      'budget|cout|prix|tarif|financ|chiffrage|devis|honoraire|enveloppe|combien|montant|ressources?$',
    ),
    'budget',
  ],
  [/^(?:faire )?attention\b/, 'constraints'],
  [word('jalons?|echeances?|dates?|rendez vous|butoirs?|reperes?|milestones?'), 'milestones'],
  [
    word(
      'calendriers?|plannings?|delais?|periode|duree|retroplanning|echeancier|agenda|temporalite|timeline|quand',
    ),
    'timeline',
  ],
  [
    stem(
      'equipe|acteur|intervenant|personnes|parties prenantes|gouvernance|pilotage|qui fait|qui intervient|ressources humaines|roles?\\b|interlocuteur|organisation (?:du|de la|projet)|team',
    ),
    'team',
  ],
  [
    /^ce qui (?:vous|nous|les|l'|tout) ?(?:a )?(?:fait )?(?:decid|amen|pouss|press|conduit|bouge|declench|incit|oblig)/,
    'trigger',
  ],
  [
    stem(
      'pourquoi|declench|decide (?:la|le|l )|a decide|motiv|motif|origine|raisons?\\b|pousse|why',
    ),
    'trigger',
  ],
  [
    stem(
      'difficult|douleur|douloureu|irritant|bloqu|blocage|friction|coince|cloche|ralenti|freine|dysfonction|problem|va pas|vont pas|points? noirs?|insatisf|enjeu|faiblesse|genent|genes?\\b|pain',
    ),
    'painPoints',
  ],
  [
    stem(
      '(?:sous |autres? )(?:objectifs?|buts?)|(?:objectifs?|buts?) \\w*(?:second|compl|asso|spec|oper|inter)',
    ),
    'secondaryObjectives',
  ],
  [stem('finalite|but d|objet d|objectif (?:princ|cent|gene|majeur|n 1\\b|numero)'), 'objective'],
  [
    stem(
      'objectif|buts?\\b|ambition|attente|attendons|attend(?:ent|ez)?\\b|vise(?:nt|z)?\\b|besoin|visons|voulons|voulez|veut|veulent|souhait|cherch|cibles?\\b|goal|resultat',
    ),
    'objectives',
  ],
  [
    stem(
      'livr(?:able|er|on|ez|e)|phas|(?:je|nous|on) propos|etapes?\\b|demarche|deroul|travaux|chantier|lots?\\b|tranches?\\b|sprints?\\b|workplan|feuille de route|programme|plan d|decoupage|prestation|deliverable|ce qui sera (?:fait|remis)|methode|comment (?:on|nous|proceder|faire)',
    ),
    'phases',
  ],
  [
    stem(
      "situation|existant|etat des|constat|actuel|aujourd'hui|(?:d')?ou (?:en|nous|part)|point de depart|diagnostic|fonctionne",
    ),
    'situation',
  ],
  [
    stem(
      'presentation|le client|client$|entreprise|societe|etablissement|collectivite|commune|lycee|ecole|hopital|cabinet|(?:la|votre|notre) (?:cooperative|mutuelle|fondation|regie)\\b|identite|qui (?:est|sont|sommes|etes)|en bref|fiche|snapshot|association|organisme|portrait|company',
    ),
    'company',
  ],
]
