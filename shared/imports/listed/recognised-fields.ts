import type { Recognised } from './recognised.ts'

const labels: Record<string, string> = {
  date: 'Date',
  period: 'Période',
  authors: 'Auteurs',
  author: 'Auteur',
  recipient: 'Destinataire',
  contacts: 'Interlocuteurs',
  subject: 'Objet',
  summary: 'Synthèse',
  highlights: 'Faits marquants',
  deliverables: 'Livrables',
  alerts: 'Alertes',
  budget: 'Lignes de budget',
  milestones: 'Jalons',
  phases: 'Phases',
  kpis: 'Indicateurs',
  risks: 'Risques',
  nextSteps: 'Prochaines étapes',
  satisfaction: 'Citations et notes',
  requests: 'Demandes',
  roi: 'Coûts et gains',
  lessons: 'Leçons',
  recommendations: 'Recommandations',
  recommendationsByTerm: 'Recommandations par terme',
  conclusion: 'Conclusion',
  nextReportOn: 'Prochain rapport',
  situation: 'Situation',
  trigger: 'Déclencheurs',
  objective: 'Objectif principal',
  secondaryObjectives: 'Objectifs secondaires',
  schedule: 'Lignes du planning',
  team: 'Équipe',
  options: 'Options',
  payments: 'Échéances',
  guarantees: 'Garanties',
  references: 'Références',
  validUntil: 'Validité',
  place: 'Lieu',
  facilitator: 'Animateur',
  participants: 'Participants',
  agenda: 'Points de l’ordre du jour',
  sections: 'Parties',
  quotes: 'Citations',
  decisions: 'Décisions',
  actions: 'Actions',
  board: 'Post-its',
  matrix: 'Actions pesées',
  benchmark: 'Concurrents',
  feedback: 'Tour de table',
  steps: 'Étapes',
  rates: 'Prix de journée',
  about: 'Objet et indicateurs',
  templates: 'Courriels types',
}

/** How many things each field of a row took, in the row's own order. */
export function recognisedFields(row: object): Recognised[] {
  return Object.entries(row).flatMap(([key, value]) => {
    const label = labels[key]
    const count = countOf(value)
    return label === undefined || count === 0 ? [] : [{ label, count }]
  })
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  if (value === undefined || value === '' || value === null) return 0
  if (typeof value !== 'object') return 1
  const lists = Object.values(value).filter(Array.isArray)
  return lists.length === 0 ? 1 : lists.reduce((count, list) => count + list.length, 0)
}
