import type { SectionName } from '../sections.ts'

export type OfferTopic =
  | 'letter'
  | 'investment'
  | 'payments'
  | 'guarantees'
  | 'references'
  | 'validity'
  | 'schedule'
  | 'contact'
  | 'team'

/** What proposals have and briefs have not; the rest is read as a brief's parts are. */
export const offerSections: readonly SectionName<OfferTopic>[] = [
  {
    topic: 'team',
    named:
      /^(?:notre |votre |l')?equipe(?: (?:dediee|projet|mobilisee|proposee|d'intervention))?$|^(?:les )?intervenants$|^qui (?:intervien|sommes)/,
    owning: true,
  },
  {
    topic: 'letter',
    named: /^(?:a l'attention|objet\b|madame|monsieur|cher|bonjour)/,
    owning: true,
  },
  {
    topic: 'payments',
    named:
      /^(?:modalites? de (?:paiement|reglement)|conditions? de (?:paiement|reglement)|echeancier|paiement|facturation|reglement)/,
    owning: true,
  },
  {
    topic: 'investment',
    named:
      /^(?:notre |nos |votre )?(?:investissement|tarifs?|prix|proposition (?:financiere|tarifaire|budgetaire)|offre (?:financiere|tarifaire)|chiffrage|budget|devis|conditions? (?:financieres?|tarifaires?)|honoraires|options?\b)/,
    owning: true,
  },
  { topic: 'guarantees', named: /^(?:nos )?(?:garanties?|engagements?)/, owning: true },
  {
    topic: 'references',
    named:
      /^(?:nos )?references?|^(?:ils nous (?:font|ont fait) confiance|missions similaires|cas clients?)/,
    owning: true,
  },
  { topic: 'validity', named: /^(?:validite|duree de validite)/, owning: true },
  { topic: 'schedule', named: /^(?:planning|calendrier|retroplanning)(?! et jalons)/ },
  {
    topic: 'contact',
    named: /^(?:contacts?|vos? (?:contact|interlocuteur)s?|nous contacter)$/,
    owning: true,
  },
]
