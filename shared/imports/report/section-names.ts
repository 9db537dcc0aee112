import type { SectionName } from '../sections.ts'

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

export const reportSections: readonly SectionName<ReportTopic>[] = [
  { topic: 'nextReport', named: /^prochain (?:rapport|point|point d'avancement|bilan)/ },
  {
    topic: 'status',
    named: /^(?:statut|meteo|etat|sante)(?: (?:global|general|du projet|de la mission|projet))/,
  },
  {
    topic: 'highlights',
    named:
      /^(?:faits?|points?|elements?) (?:marquants?|saillants?|cles?|forts)|^resultats? cles?|^temps forts|^a retenir/,
    owning: true,
  },
  { topic: 'requests', named: /^demandes?/, owning: true },
  {
    topic: 'alerts',
    named:
      /^(?:points? )?(?:d'alerte|d'attention|d'inquietude)|^alertes?|^problemes?|^difficultes?|^incidents?|^blocages?|^points? (?:d'alerte|d'attention|de vigilance|bloquants?)/,
    owning: true,
  },
  {
    topic: 'risks',
    named: /^(?:matrice des |registre des |principaux |analyse des )?risques?/,
    owning: true,
  },
  { topic: 'roi', named: /^roi\b|^retour sur investissement/, owning: true },
  {
    topic: 'recommendations',
    named: /^(?:nos )?(?:recommandations?|preconisations?)/,
    owning: true,
  },
  {
    topic: 'lessons',
    named: /^(?:lecons?|enseignements?|rex\b|retours? d'experience|bonnes pratiques)/,
    owning: true,
  },
  {
    topic: 'satisfaction',
    named:
      /^(?:satisfaction|(?:la )?parole|(?:le )?mot du client|feedbacks?|retours? (?:du |des |de la |de |d')?(?:clients?|utilisateurs?|equipes?|terrain)|verbatims?|nps|temoignages?|avis|enquete)/,
    owning: true,
  },
  {
    topic: 'nextSteps',
    named:
      /^(?:les )?(?:prochaines? (?:etapes?|actions?)|next steps|d'ici\b|(?:ce qui )?reste a faire|a faire|pour (?:le mois|juin|juillet)|actions? a venir|a venir|suite|plan d'actions?|programme du mois|mois prochain)/,
    owning: true,
  },
  {
    topic: 'planning',
    named:
      /^(?:planning|calendrier|jalons?|bilan planning|bilan du planning|echeances|suivi des (?:jalons|delais))/,
  },
  {
    topic: 'budget',
    named:
      /^(?:budget|bilan financier|suivi budgetaire|suivi financier|finances?|situation (?:financiere|budgetaire)|couts?|consommation|depenses)/,
  },
  {
    topic: 'measures',
    named:
      /^(?:benefices?|metriques?|indicateurs?|kpis?|adoption|taux d'adoption|efficacite|gains?|resultats?$|resultats? (?:mesur|obtenus|chiffres|quantitatifs)|mesures?|impacts?|performances?|reduction|visibilite)/,
  },
  { topic: 'objectives', named: /^(?:rappel des )?objectifs?/ },
  { topic: 'delivered', named: /^livrables? (?:realises?|livres?|produits?|remis)/ },
  {
    topic: 'progress',
    named: /^(?:avancement|livrables?|realisations?|travaux|etat d'avancement|activites?|phases?)/,
    owning: true,
  },
  {
    topic: 'summary',
    named: /^(?:executive summary|synthese|resume|en bref|introduction|l'essentiel|vue d'ensemble)/,
  },
  { topic: 'conclusion', named: /^(?:conclusions?|mot de la fin|bilan$|bilan general)/ },
]
