import { folded } from '../../../french/folded.ts'

/** What offices do on working days: a meeting, an account, an invoice. Workshops and openings may fill a Saturday. */
export const officeEvent =
  "(?:bilans?|reunions?|comites?|copil|codir|kick-?off|restitution|points? (?:d'etape|mensuel|hebdo\\w*|telephonique|d'avancement|de suivi|projet)|revue|factures?|facturation|relances?|rapports?|signatures?|visio|soutenance|remise|cloture)"

export function isOfOffice(words: string): boolean {
  return office.test(folded(words))
}

const office = new RegExp(`\\b${officeEvent}\\b`)
