import type { SectionName } from '../outline/sections.ts'

export type ReportTopic =
  | 'status'
  | 'summary'
  | 'highlights'
  | 'progress'
  | 'alerts'
  | 'budget'
  | 'planning'
  | 'nextSteps'
  | 'risks'
  | 'satisfaction'
  | 'requests'
  | 'measures'
  | 'roi'
  | 'recommendations'
  | 'lessons'
  | 'objectives'
  | 'delivered'
  | 'conclusion'
  | 'nextReport'

/** « Les risques », « Nos résultats », « Deux sujets à trancher », « Point sur le budget »: what stands before a name says nothing. */
const opening =
  "(?:(?:point|focus|zoom|retour) sur |(?:suivi|etat|bilan|tableau) d(?:u |es |e la |e l'))?(?:(?:les?|la|nos|vos|notre|votre|une?|deux|trois|quatre|cinq) |l')?"

function named(...names: readonly string[]): RegExp {
  return new RegExp(`^${opening}(?:${names.join('|')})`)
}

export const reportSections: readonly SectionName<ReportTopic>[] = [
  {
    topic: 'nextReport',
    named: named(
      "prochaine? (?:rapport|flash|bulletin|point|point d'avancement|bilan|compte rendu|note|lettre|edition)",
    ),
  },
  {
    topic: 'status',
    named: named(
      '(?:statut|meteo|etat|sante)(?: (?:global|general|final|du projet|de la mission|projet))',
      "appreciation (?:d'ensemble|generale|globale)",
    ),
  },
  {
    topic: 'highlights',
    named: named(
      '(?:faits?|points?|elements?|chiffres?) (?:marquants?|saillants?|cles?|forts)',
      '(?:resultats?|succes|evenements?) (?:marquante?s?|saillante?s?|notables?|majeure?s?|cles?|phares?)',
      'temps forts',
      '(?:realise|fait)s? (?:cette|ces) (?:[a-z0-9]+ )?(?:semaines?|quinzaine)',
      'a retenir',
      "(?:ce )?qu'il faut retenir",
    ),
    owning: true,
  },
  {
    topic: 'requests',
    named: named(
      'demandes?',
      'ce (?:qui (?:nous )?a ete|que (?:le client|la direction|vous) (?:a|nous a|avez|nous avez)|qu.on nous a) demande',
      'questions? (?:posees?|recues?|du client)',
    ),
    owning: true,
  },
  {
    topic: 'alerts',
    named: named(
      "(?:points? )?(?:d'alerte|d'attention|d'inquietude)",
      'alertes?',
      'problemes?',
      'difficultes?',
      'incidents?',
      'blocages?',
      'obstacles?',
      'arbitrages?',
      '(?:sujets?|points?|decisions?|choix) (?:a (?:trancher|arbitrer|prendre|decider)|sensibles?)',
      'decisions? (?:prises?|actees?|attendues?|du (?:mois|comite)|de la periode)',
      'points? (?:durs?|noirs?|chauds?|ouverts?|en suspens|de (?:blocage|friction|tension))',
      "ce qui (?:a|n'a pas|pose) (?:coince|bloque|peche|frotte|derape|derange|moins bien|(?:bien )?(?:fonctionne|marche)$|probleme)",
      'vigilances?\\b',
      'ce qui (?:nous )?(?:preoccupe|inquiete|alerte|freine|soucie)',
      '(?:sujets?|points?|elements?) (?:soumis|pour|en attente)',
      "points? (?:d'alerte|d'attention|de vigilance|bloquants?)",
    ),
    owning: true,
  },
  {
    topic: 'risks',
    named: named(
      '(?:matrice des |registre des |principaux |analyse des )?risques?',
      'ce qui (?:pourrait|peut|risque)',
    ),
    owning: true,
  },
  {
    topic: 'roi',
    named: named(
      'roi\\b',
      'retours? sur investissement',
      'rentabilite',
      'retombees',
      '(?:gains?|economies|benefices?) (?:annuels?|financiers?|economiques?|recurrents?|nets?|chiffres?|en euros)',
      'bilan economique',
      'ce que (?:cela|ca|le projet|la mission) (?:rapporte|apporte|fait gagner|change)',
    ),
    owning: true,
  },
  {
    topic: 'recommendations',
    named: named('recommandations?', 'preconisations?', 'conseils? pour la suite'),
    owning: true,
  },
  {
    topic: 'lessons',
    named: named(
      'lecons?',
      'enseignements?',
      'rex\\b',
      "retours? d'experience",
      'bonnes pratiques',
      'ce que (?:nous|l.on) (?:avons appris|retenons)',
    ),
    owning: true,
  },
  {
    topic: 'satisfaction',
    named: named(
      'satisfaction',
      'paroles?',
      '(?:mot|voix|ecoute|regard|vue?) (?:du|des|par (?:le|les)|cote) clients?',
      "ce qu(?:e |'en |'ils |'elles )(?:en )?(?:di(?:t|sent)|pense(?:nt)?)",
      '(?:ils|elles) (?:le |en |ont )?(?:disent|parlent|teste|essaye|dit|vecu)',
      "(?:ce qu'on (?:nous|en) (?:a )?dit|entendu)\\b",
      'feedbacks?',
      "retours?(?:$| (?:du |des |de la |de |d')?(?:clients?|utilisateurs?|equipes?|terrain))",
      'verbatims?',
      'nps',
      'temoignages?',
      'avis',
      'appreciations?',
      'ressentis?',
      'enquete',
    ),
    owning: true,
  },
  {
    topic: 'nextSteps',
    named: named(
      'prochaines? (?:etapes?|actions?)',
      'next steps',
      "d'ici\\b",
      '(?:ce qui )?reste a faire',
      'a faire',
      'pour (?:le mois|juin|juillet)',
      'actions? (?:a venir|a mener|prevues?|du mois|pour|de la semaine)',
      'a venir',
      '(?:[a-z]+ )?ce qui (?:vient|(?:nous |vous )?attend|suit)\\b',
      'suites?\\b',
      'pour la suite',
      'suivi post',
      "plan d'actions?",
      '(?:programme|agenda) du mois',
      '(?:[a-z]+ )*(?:mois|trimestre|semestre|semaine|quinzaine|periode) prochaine?',
      'et (?:ensuite|maintenant|apres)',
      'perspectives',
      '(?:trimestre|semestre|mois|semaine|periode|quinzaine) (?:a venir|suivante?)',
      "(?:actions?|programme|agenda|objectifs) (?:de |du mois de |d')(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)",
      '(?:[a-z]+ )*(?:(?:de|du|des|sur|pour) )?(?:la |le |les )?(?:[a-z]+ )?prochaine?s? (?:semaines?|jours?|mois|quinzaine|periode)',
    ),
    owning: true,
  },
  {
    topic: 'planning',
    named: named(
      'planning',
      'calendrier',
      'jalons?',
      'bilan planning',
      'bilan du planning',
      'echeances',
      'echeancier',
      'deroule(?:ment)?\\b',
      'chronologie',
      'dates? (?:cles?|marquantes?|importantes?)',
      'suivi des (?:jalons|delais)',
      '(?:macro |retro)?planning',
      'delais\\b',
    ),
  },
  {
    topic: 'budget',
    named: named(
      'budget',
      'argent',
      '(?:bilan|suivi|point|execution|situation) (?:financier|financiere|budgetaire)',
      'finances?',
      'couts?',
      'consommations?',
      'depenses',
      '(?:charges?|temps|jours) (?:consomme|consacre|passe|vendu|engage|prevu)',
      'charges?$',
      'honoraires',
      'facturation',
    ),
  },
  {
    topic: 'measures',
    named: named(
      'benefices?',
      'metriques?',
      'indicateurs?',
      'kpis?',
      'chiffres?',
      'adoption',
      "taux d'adoption",
      'efficacite',
      'gains?',
      'resultats?\\b',
      'mesures?',
      'impacts?',
      'performances?',
      'reduction',
      'visibilite',
      'premiers? (?:constats?|chiffres?|resultats?|effets?)',
      'constats?\\b',
      'tableau de bord',
      'avant (?:et )?apres',
    ),
  },
  {
    topic: 'objectives',
    named: named('(?:rappel (?:du contexte et )?des )?objectifs?', 'contexte et objectifs?'),
  },
  {
    topic: 'delivered',
    named: named(
      '(?:livrables?|productions?|documents?) (?:realise|livre|produit|remis|rendu)e?s?',
      'ce qu(?:i|e nous) (?:a ete|avons) (?:livre|remis|rendu|produit)',
      'ce qui etait (?:prevu|attendu|commande)',
    ),
  },
  {
    topic: 'progress',
    named: named(
      'avancement',
      'livrables?',
      'realisations?',
      'travaux',
      'chantiers?',
      "etat d'avancement",
      'activites?',
      'phases?',
      '(?:situation|point|avancement) (?:par|des) (?:lots?|phases?|chantiers?|livrables?|axes?|volets?)',
      'lots?\\b',
      'ou (?:nous )?en (?:est|sont|sommes|etes)',
      'ce qu(?:i|e nous) (?:a ete|est|avons) (?:fait|realise|mene)',
      '(?:realise|fait)s?(?: (?:ce|pendant|durant|sur|en)\\b|$)',
      'actions? (?:realisee?|menee?|conduite?)s?',
    ),
    owning: true,
  },
  {
    topic: 'summary',
    named: named(
      'executive summary',
      'synthese',
      'resume',
      'en bref',
      'en (?:deux|trois|quatre|quelques) mots',
      'en resume',
      'bilan (?:du mois|de la periode|du trimestre|de la semaine)$',
      'introduction',
      'preambule',
      'avant propos',
      'essentiel',
      "vue d'ensemble",
    ),
  },
  {
    topic: 'conclusion',
    named: named(
      'conclusions?',
      '(?:pour|en guise de|en) (?:conclure|conclusion|finir|terminer)',
      'mot de (?:la fin|conclusion)',
      'en un mot',
      'bilan$',
      'bilan general',
    ),
  },
]
