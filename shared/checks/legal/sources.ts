import type { Source } from '../sending/point.ts'

const commerce = (article: string, since: string): Source => ({
  text: `Code de commerce, art. ${article}`,
  since,
})

/** The code stands from April 2019, as a whole. */
const publicOrders = (articles: string): Source => ({
  text: `Code de la commande publique, art. ${articles}`,
  since: '2019-04-01',
})

/** The reform of contracts: ordonnance n° 2016-131. */
const contracts = (articles: string): Source => ({
  text: `Code civil, art. ${articles}`,
  since: '2016-10-01',
})

/** L441-1 and L441-10 come from the ordonnance n° 2019-359. */
const since2019 = '2019-04-26'
/** The regulatory part of the code, décret n° 2007-431. */
const since2007 = '2007-03-27'

/**
 * The texts the checklist rests on, with the day each stands from as it is applied here. Gathered in
 * November 2026; a lawyer should read them once, with the default texts of `legal-terms.ts`.
 */
export const sources = {
  registration: commerce('R123-237', since2007),
  companyForm: commerce('R123-238', since2007),
  vatNumber: {
    text: 'Code général des impôts, annexe II, art. 242 nonies A, I (facture à venir)',
    since: '2023-01-01',
  },
  clientNumber: {
    text: 'Code général des impôts, annexe II, art. 242 nonies A, I, d’après le décret n° 2022-1299 (SIREN du client sur la facture électronique)',
    since: '2026-09-01',
  },
  offer: contracts('1113 et 1114'),
  validity: contracts('1116 et 1117'),
  service: contracts('1163 et 1165'),
  acceptance: contracts('1118 et 1367'),
  information: contracts('1112-1'),
  priceTerms: commerce('L441-1, I', since2019),
  generalTerms: commerce('L441-1, II', since2019),
  paymentDelay: commerce('L441-10, I', since2019),
  publicDelay: publicOrders('L2192-10 et R2192-10'),
  hospitalDelay: publicOrders('L2192-10 et R2192-11'),
  latePenalty: commerce('L441-10, II', since2019),
  recoveryIndemnity: commerce('L441-10, II et D441-5', '2013-01-01'),
  earlyPayment: commerce('L441-9, I', '2019-10-01'),
  vat: { text: 'Code général des impôts, art. 269 et 278 à 281 nonies', since: '2014-01-01' },
  noVat: { text: 'Code général des impôts, art. 293 B et 293 E', since: '2025-01-01' },
} satisfies Record<string, Source>
