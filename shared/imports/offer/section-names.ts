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
      /^(?:notre |votre |l')?equipe(?: (?:dediee|projet|mobilisee|proposee|d'intervention|et (?:charges?|moyens|organisation)))?$|^(?:les )?intervenants$|^qui (?:intervien(?!.*\b(?:prix|tarif|cout))|sommes)/,
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
      /^(?:modalites? de (?:paiement|reglement|facturation)|conditions? de (?:paiement|reglement|facturation)|echeancier|paiement|facturation|reglement)/,
    owning: true,
  },
  {
    topic: 'investment',
    named:
      /^(?:notre |nos |votre )?(?:investissement|tarifs?|prix|proposition (?:financiere|tarifaire|budgetaire)|offre (?:financiere|tarifaire)|chiffrage|budget|devis|conditions? (?:financieres?|tarifaires?)|honoraires|options?\b|combien)|\b(?:prix|tarifs?)$/,
    owning: true,
  },
  {
    topic: 'guarantees',
    named:
      /^(?:nos )?(?:garanties?|engagements?|promesses?)|^ce que nous (?:garantissons|promettons)|^nous nous engageons/,
    owning: true,
  },
  {
    topic: 'references',
    named:
      /^(?:nos |quelques |des )?references?(?! (?:catalogue|produits?))|^(?:ils|elles) (?:nous |l')?(?:font|ont (?:deja )?fait) (?:confiance|avec nous)|^(?:missions similaires|cas clients?)/,
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
