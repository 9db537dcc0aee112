import { pattern } from '../../french/pattern.ts'
import { type SectionName, titleName } from '../outline/sections.ts'

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

/** Over instalments, wherever they stand. */
export function isPaymentsTitle(text: string): boolean {
  return offerSections.some(
    ({ topic, named }) => topic === 'payments' && named.test(titleName(text)),
  )
}

/** « Qui interviendra », « Ils nous ont fait confiance », whatever its part is read as. */
export function isOfferTitle(text: string): boolean {
  return offerSections.some(({ named }) => named.test(titleName(text)))
}

const investment = pattern()`
  ^(?:notre |nos |votre )?(?:
    investissement|tarifs?|prix|proposition (?:financiere|tarifaire|budgetaire)
    |offre (?:financiere|tarifaire)|chiffrage|budget|devis
    |conditions? (?:financieres?|tarifaires?)|honoraires|remuneration|options?\b|variantes?\b
    |(?:(?:les|deux|trois|quatre|cinq|\d) )*(?:options|formules|packs|variantes)
    (?: (?:possibles|proposees?|au choix|tarifaires|d'(?:accompagnement|intervention)))?$
    |combien|ce que (?:cela|ca|ceci) (?:vous )?cout|couts?\b
    |(?:
      recapitulatif|synthese|volet|aspects?|elements?|modalites?|detail|estimation|cadre
    ) (?:
      financi(?:er|ere|ers|eres)|budgetaires?|tarifaires?
      |(?:du|des|de) (?:prix|couts?|honoraires|budget|devis|tarifs?)
    )
    |decomposition (?:du |des )?(?:prix|couts?|budget)|bordereau|grille tarifaire
    |prestations? (?:complementaires?|en option|optionnelles?|supplementaires?)
  )
  |\b(?:prix|tarifs?)$
`

/** What proposals have and briefs have not; the rest is read as a brief's parts are. */
export const offerSections: readonly SectionName<OfferTopic>[] = [
  {
    topic: 'team',
    named: pattern()`
  ^(?:notre |votre |l')?equipe
  (?: (?:dediee|projet|mobilisee|proposee|d'intervention|et (?:charges?|moyens|organisation)|chez nous|a (?:vos|tes) cotes|a votre service))?
  $
  |^moyens humains$|^(?:les )?intervenants$
  |^(?:ceux )?qui (?:
    intervien(?!.*\b(?:prix|tarif|cout))|anim(?:e|ent|era|eront)$|sommes
    |(?:vous|t'|te) accompagne\w*$|travaillera?(?:ont)? (?:avec|pour) vous$
    |sera (?:a vos cotes|avec vous)$
  )
`,
    owning: true,
  },
  {
    topic: 'letter',
    named: /^(?:a l'attention|objet\b|madame|monsieur|cher|bonjour)/,
    owning: true,
  },
  {
    topic: 'payments',
    named: pattern()`
  ^(?:
    (?:modalites?|conditions?|calendrier|plan|echeances?|termes?) (?:de |des |et )*
    (?:paiements?|reglements?|facturation)
    |echeancier|paiements?\b|facturation|reglements?\b
  )
`,
    owning: true,
  },
  {
    topic: 'investment',
    named: investment,
    owning: true,
  },
  {
    topic: 'guarantees',
    named: pattern()`
  ^(?:nos )?(?:garanties?|engagements?|promesses?)|^ce que nous (?:garantissons|promettons)
  |^nous nous engageons|^(?:moyens|qualite|methode) et engagements?$
  |\bnos (?:garanties|engagements)$
`,
    owning: true,
  },
  {
    topic: 'references',
    named: pattern()`
  ^(?:(?:nos|quelques|des|les|une|deux|trois|quatre) )?references?
  (?! (?:catalogue|produits?))
  |^(?:ils|elles) (?:nous |l')?(?:font|ont (?:deja )?fait) (?:confiance|avec nous)
  |^(?:
    missions (?:similaires|comparables)|cas clients?
    |(?:notre|nos) (?:experiences?|realisations)|experiences? (?:similaires?|comparables?)
    |quelques realisations
  )
  |^ce que nous avons (?:deja )?(?:fait|realise)(?: ailleurs| pour d'autres)?$
  |^nous l'avons (?:deja )?fait
`,
    owning: true,
  },
  { topic: 'validity', named: /^(?:validite|duree de validite)/, owning: true },
  {
    topic: 'schedule',
    named:
      /^(?:planning|calendrier|retroplanning|planification|delais?(?! de (?:paiement|reglement)))(?! et jalons)/,
  },
  {
    topic: 'contact',
    named: /^(?:contacts?|vos? (?:contact|interlocuteur)s?|nous contacter)$/,
    owning: true,
  },
]
