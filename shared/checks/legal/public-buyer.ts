import type { Client } from '../../domain/client/client.ts'
import type { SaidTerm } from '../../domain/proposal/proposal.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Source } from '../sending/point.ts'
import { sources } from './sources.ts'

/**
 * « Ville de Rezé », « CHU de Rouen »: contracts with them are under the Code de la commande publique, which
 * sets by itself when they pay and what they owe for paying late.
 */
export function isPublicBuyer(client: Pick<Client, 'name'> | undefined): boolean {
  const name = folded(client?.name ?? '')
  return publicName.test(name) && !privateName.test(name)
}

/** What an offer to one of them need not say: the Code de commerce asks it between firms. */
export const termsBetweenFirms: ReadonlySet<SaidTerm> = new Set([
  'payment',
  'latePenalty',
  'recoveryIndemnity',
  'earlyPayment',
])

/** The longest that one may take to pay, in days from the invoice: a hospital has longer. */
export function publicDelay({ name }: Pick<Client, 'name'>): { days: number; source: Source } {
  const isHospital = hospital.test(folded(name))
  return isHospital
    ? { days: 50, source: sources.hospitalDelay }
    : { days: 30, source: sources.publicDelay }
}

const hospital = /hospitalier|hopita(?:l|ux)\b|^(?:le |l'|les )?(?:ap-?hp|chr?u|ght?u?)\b/

const publicName = pattern()`
  ^(?:la |le |les |l')?(?:
    (?:ville|commune|mairie|metropole|departement|region|prefecture|rectorat|academie) d(?:e|u|es)\b
    |(?:ville|commune|mairie|metropole|departement|region|prefecture|rectorat|academie) d'
    |ministere|conseil (?:departemental|regional|general)\b
    |(?:communaute|agglomeration) (?:de communes|d'agglomeration|urbaine)\b
    |syndicat (?:mixte|intercommunal|departemental)\b
    |(?:centre|groupe|groupement|pole) hospitalier|hopita(?:l|ux)\b|ap-?hp\b|chr?u\b|ght?u?\b
    |ccas\b|sdis\b|office public|universite\b|lycee\b|college\b|etablissement public
  )
`
const privateName =
  /\b(?:prive|privee|clinique|sas|sa|sarl|association|fondation|catholique|mutualiste)\b/
