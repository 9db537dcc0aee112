import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { remembered } from '../../../values/remembered.ts'

/** What a part of a brief is about. */
export type Topic = keyof typeof names

/** What each part may be called. Articles, plurals, accents and words such as « du projet » make no difference. */
const names = {
  header:
    'brief, brief client, brief de mission, note de cadrage, informations générales, informations, en-tête, identification, fiche projet, fiche mission, généralités, cadre de la demande',
  company:
    'contexte entreprise, contexte client, contexte de la société, contexte établissement, contexte collectivité, contexte commune, contexte organisation, contexte structure, contexte association, contexte du cabinet, entreprise, société, établissement, organisme, collectivité, commune, cabinet, structure, association, enseigne, présentation, présentation entreprise, présentation société, présentation client, présentation établissement, présentation structure, présentation organisme, présentation collectivité, présentation commune, présentation cabinet, présentation maison, présentation association, présentation générale, fiche entreprise, fiche client, fiche société, fiche signalétique, profil, profil client, profil entreprise, client, qui sommes nous, qui êtes vous, qui est client, à propos, identité, carte identité, fiche identité, chiffres clés, quelques chiffres, donneur ordre, maître ouvrage, maison, portrait, commanditaire, entreprise en bref, client en bref, société en bref, en bref, qui sont ils, chez qui',
  history:
    'historique, histoire, parcours, repères historiques, genèse, origines de entreprise, histoire de entreprise, historique de entreprise, quelques dates, passé',
  context:
    'contexte, contexte général, rappel du contexte, préambule, introduction, cadre, contexte de la demande, éléments de contexte, background, compréhension, compréhension du besoin, compréhension de la demande, compréhension des enjeux, ce que nous avons compris, rappel de la demande, votre demande',
  problem:
    'problématique, problème posé, question posée, constats et problématique, cœur du problème',
  situation:
    'situation actuelle, situation, état des lieux, existant, constat, état actuel, diagnostic, fonctionnement actuel, aujourd hui, où en sommes nous, situation de départ, situation existante, analyse de existant, organisation actuelle, point de départ, tableau général, comment ça marche aujourd hui',
  trigger:
    'déclencheur, élément déclencheur, pourquoi maintenant, fait générateur, origine de la demande, origine, raison de la demande, motif, pourquoi ce projet, pourquoi cette mission, urgence, ce qui a déclenché, événement déclencheur, ce qui a déclenché la demande, facteur déclenchant, contexte déclencheur, raisons du projet, fait déclencheur, pourquoi agir maintenant, ce qui motive la demande, ce qui change',
  painPoints:
    'pain point, point de douleur, point de friction, point douloureux, irritant, difficulté, difficulté rencontrée, problème, problème rencontré, dysfonctionnement, enjeu, douleur, point faible, faiblesse, point noir, ce qui ne va pas, ce qui coince, insatisfaction, point amélioration, ce qui bloque, blocage, ce qui fait mal, ce qui pose problème, ce qui ne fonctionne pas, ce qui ne marche pas, difficulté quotidienne',
  objectives:
    'objectifs, buts, attente, ambition, besoin, expression du besoin, expression de besoins, résultat attendu, ce que nous attendons, finalités, ce que nous voulons, ce qui est attendu, attendus, mission, votre mission, cap, notre cap',
  objective:
    'objectif principal, objectif général, but principal, objectif prioritaire, objectif central, vision, objectif premier, ambition principale, objectif numéro un, but de la mission, mission confiée',
  secondaryObjectives:
    'objectif secondaire, objectif spécifique, objectif opérationnel, autre objectif, sous objectif, objectif complémentaire, objectif associé, objectif annexe, objectif intermédiaire, but secondaire, et aussi, objectif connexe, objectif additionnel, objectif particulier',
  kpis: 'kpi, kpis de succès, indicateur, indicateur de succès, indicateur de réussite, indicateur de performance, indicateur de suivi, indicateur clé, indicateur clé de performance, mesure du succès, mesure de succès, mesure de réussite, critère de succès, critère de réussite, résultat mesurable, cible chiffrée, objectif chiffré, métrique, comment mesurer le succès, comment saurons nous que c est réussi, à quoi verrons nous que c est réussi, mesure de la performance, ce qui sera mesuré, mesure, comment on saura que c est gagné',
  phases:
    'livrable, phase, phasage, plan de mission, déroulement, déroulé, étape, étape de la mission, démarche, approche, méthodologie, méthode, programme, travaux, prestation, lot, contenu de la mission, ce que nous livrons, production attendue, rendu, résultat à produire, déroulement et livrables, plan de travail, phases et livrables, découpage, lotissement, allotissement, prestation attendue, ce qui sera livré, ce qui sera remis, feuille de route, document à remettre',
  budget:
    'budget, enveloppe, enveloppe budgétaire, coût, prix, tarif, financement, investissement, chiffrage, condition financière, aspect financier, élément financier, honoraires, moyens financiers, budget prévisionnel, répartition, répartition du budget, ventilation, ventilation du budget, détail du budget, montant, ressources financières, poste de dépense, décomposition, décomposition du prix, volet financier, combien, dont, cadre financier, devis, sous, argent, les sous',
  timeline:
    'timeline, planning, calendrier, échéancier, délai, durée, agenda, dates, période, planification, rétroplanning, chronologie, calendrier prévisionnel, quand, temps',
  milestones:
    'jalon, jalon clé, date clé, grande date, étape clé, échéance, point étape, milestone, date importante, date butoir, rendez vous, date à retenir, date à respecter, date à tenir, date à noter, rendez vous à retenir, rendez vous fixé, échéance à tenir, repère, moment clé, point de passage, échéance clé, étape de validation',
  team: 'équipe, équipe projet, acteur, partie prenante, intervenant, gouvernance, organisation, organisation du projet, interlocuteur, rôle, rôles et responsabilités, comité de pilotage, participant, qui fait quoi, personne, contacts, ressources humaines, moyens humains, comité projet, équipe mobilisée, les gens, qui, répartition des rôles, instances, équipe et gouvernance, comitologie',
  clientTeam:
    'côté client, équipe client, chez le client, équipe interne, interlocuteur client, en interne, équipe côté client, au sein de entreprise, pour le client, interlocuteurs internes, chez nous, chez eux, côté interne, acteurs internes',
  firmTeam:
    'côté cabinet, côté consultant, côté conseil, côté prestataire, équipe conseil, équipe consultant, consultants, consultante, prestataire, équipe cabinet, intervenants cabinet, équipe prestataire, pour le cabinet, équipe de consultants, équipe intervenante, équipe de conseil, côté agence, agence, intervenants externes, consultants mobilisés, chez le prestataire, pour le prestataire',
  constraints:
    'contrainte, limite, point attention, point de vigilance, exigence, impératif, obligation, contraintes et limites, cadre à respecter, ce qui ne bouge pas, incontournable, contrainte forte, contrainte réglementaire, à ne pas oublier, lignes rouges, règles du jeu, point dur',
  risks:
    'risque, risque majeur, menace, aléa, frein, analyse des risques, registre des risques, crainte, point de risque, risques et parades, risques et mesures, ce qui peut mal tourner, ce qui pourrait mal tourner, ce qui nous inquiète, inquiétude, matrice des risques, ce qui peut échouer, risque encouru, ce qui peut planter, ce qui peut rater, ce qui peut coincer',
  successFactors:
    'facteur de succès, facteur clé de succès, fcs, facteur de réussite, facteur clé de réussite, clé de la réussite, clé du succès, condition de réussite, condition de succès, atout, point fort, levier, ce qui joue pour nous, point appui, force, gage de réussite, facteur favorable, levier de réussite, ce qui va aider, ce qui aide, ce qui nous aide, ce qui aidera, raisons d y croire, éléments favorables',
  nextSteps:
    'next step, prochaine étape, suite, suite à donner, action à venir, à suivre, action immédiate, et maintenant, prochaine action, à faire, plan action immédiat, todo, prochain pas, pour démarrer, et après, suites immédiates, actions à mener, premiers pas, premières actions, prochain rendez vous, déroulement de la consultation, calendrier de la consultation, d ici là',
} satisfies Record<string, string>

const smallWords = new Set(
  'le la les l de des du d un une à a au aux en et ou nos notre vos votre ton ta tes leur leurs ce ces cette quel quels quelle quelles est sont il y suivant suivante suivants suivantes voici ci dessous dessus'
    .split(' ')
    .map(bareWords),
)

const vagueWords = new Set(
  'projet mission programme demande attendu attendue identifie identifiee cle majeur majeure principal principale vise visee prevu prevue previsionnel previsionnelle general generale global globale detaille detaillee provisoire prioritaire envisage actuel actuelle retenu retenue propose proposee connu connue eventuel eventuelle associe lie operationnel technique strategique specifique recherche souhaite souhaitee exprime exprimee estimatif estimative indicatif indicative poursuivi intermediaire mobilise important importante complet synthetique initial initiale interne externe vendu vendue imperatif imperative impose imposee anticipe percu client concerne metier liste tableau nouveau nouvelle grand grande different a produire remettre fixe'.split(
    ' ',
  ),
)

const numbering = pattern('u')`
  ^\s*(?:
    \d{1,2}(?:\.\d{1,2})*\s*(?:[.)°/:–—-]|(?=\s))|[IVX]{1,5}(?:\.\d+)*\s*[.)/:–—-]
    |[A-Za-z][.)](?=\s)|[A-Z]\.?\d{1,2}(?:\.\d{1,2})*[.)]?(?=\s)|[A-Z]\s[-–—](?=\s)
  )\s*[-–—:.)]?\s*
`

const partName =
  /^(?:partie|section|chapitre|article|annexe|rubrique|volet|point)\s+(?=\d|[IVX]+\b|[A-Z]\b(?![’']))/iu

const topicOf = index()

/** The topics that a title or label names, each of its parts taken on its own: « Budget & calendrier ». */
export const topicsNamed = remembered((title): readonly Topic[] => {
  const whole = topicNamed(title)
  if (whole !== undefined) return [whole]
  if (isMeans(title)) return ['budget', 'team']
  const parts = title.split(/\s*(?:&|\+|\/|,|;|\bet\b|–|—|\s-\s)\s*/u).filter(part => part !== '')
  const topics = parts.map(topicNamed)
  if (topics.includes(undefined)) return []
  return [...new Set(topics.filter(topic => topic !== undefined))]
})

/** « Moyens » are the people and the money. */
function isMeans(title: string): boolean {
  return /^moyen(?: mobilise)?$/.test(significant(title).join(' '))
}

/** For headings that wrap the word in others: « Le planning détaillé des travaux », « Vos enjeux en 2025 ». */
export function topicsWithin(title: string): Topic[] {
  const parts = title.split(/\s*(?:&|\+|\/|,|;|\bet\b|–|—|:|\(|\)|\s-\s)\s*/u)
  const named = parts.map(topicNamed).filter(topic => topic !== undefined)
  if (named.length > 0) return [...new Set(named)]
  const words = significant(title)
  const length = words.length
  for (let size = Math.min(4, length); size > 0; size--) {
    for (let start = 0; start + size <= length; start++) {
      const name = words.slice(start, start + size).join(' ')
      const topic = questionWords.has(name) ? undefined : topicOf.get(name)
      if (topic !== undefined && !tooCommon.has(topic)) return [topic]
    }
  }
  return []
}

/** Titles of their own, but mere words of a longer one: « Ce qui nous ralentit ». */
const questionWords = new Set(['qui', 'quand', 'combien', 'dont', 'temp', 'personne'])

/** Their words are found in many titles that are about something else. */
const tooCommon = new Set<Topic>(['header', 'company', 'phases'])

function topicNamed(title: string): Topic | undefined {
  if (/^\W*(?:les )?[ée]tapes? suivantes?\W*$/i.test(title)) return 'nextSteps'
  const words = significant(title)
  return (
    topicOf.get(words.join(' ')) ??
    topicOf.get(words.filter(word => !vagueWords.has(word)).join(' '))
  )
}

function index(): ReadonlyMap<string, Topic> {
  const entries = Object.entries(names) as [Topic, string][]
  return new Map(
    entries.flatMap(([topic, list]) =>
      list.split(', ').map(name => [significant(name).join(' '), topic] as const),
    ),
  )
}

function significant(title: string): string[] {
  return bareWords(withoutNumber(title))
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && !smallWords.has(word))
    .map(singular)
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word
}

/** `3.1 – Objectifs`, `IV. Objectifs`, `Partie 2 : Objectifs`, `b) Objectifs` → `Objectifs`. */
export function withoutNumber(title: string): string {
  return title
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(partName, '')
    .replace(numbering, '')
}
