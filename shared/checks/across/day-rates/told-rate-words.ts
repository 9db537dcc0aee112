import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'

/** « Tarif : 1 200 €/jour (1 050 € à partir de 30 jours) » */
const perDay =
  /(?:tarif|taux journalier|\bTJM\b|prix (?:d[eu] (?:la )?)?jour)[^\n]*€ ?(?:HT ?)?(?:\/ ?j(?:our)?\b|par jour|la journ[ée]e)/i

const ofOneDay =
  "(?:\\bTJM|(?:taux|tarif|prix) (?:journalier|(?:du|d’un|d['’]une|de la) jour(?:née)?)|(?<![\\d.,] ?)\\bjour(?:née)? (?:de |d[’'])(?:consulting|conseil|consultante?|prestation|intervention|mission))"

/** « Jour de consulting : 1 250 € HT (lead et consultante) », « TJM : 1 150 € ». */
const labelled = new RegExp(`${ofOneDay}[^:\\n€\\d]{0,30}: ?\\**${amount}`, 'iu')

/** What others ask, what a day costs the firm, and what a day is at least or on average. */
const ofOthers =
  /sous-trait|freelance|prestataire|partenaire|march[ée]\b|concurren|minim|maxim|planch|plafond|moyen|co[ûu]t|interne|achat|ancien|jusqu|avant/i

/** The prices of a day that a text tells as the firm's, in cents; nothing where it tells none. */
export function toldRates(text: string): readonly number[] {
  const isTold = (perDay.test(text) || labelled.test(text)) && !ofOthers.test(text)
  return isTold ? amountsIn(text).map(({ cents }) => cents) : []
}

/** A first look at the texts that tell one. */
export const rateRough = /(?:TJM|tarif|taux journalier|prix|jour(?:n[ée]e)? d)[^\n]*\d ?€/i
