import type { Client } from '../../domain/client/client.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { formatCompanyNumber, sirenOf } from '../../domain/firm/identity.ts'
import { checkSiret, isSiren } from '../../domain/firm/siret.ts'
import { checkVatNumber } from '../../domain/firm/vat-number.ts'
import { isBlank, listed, pointOf, type SendingPlace, type SendingPoint } from '../sending/point.ts'
import { emailPoints } from './emails.ts'
import type { Offer } from './offer.ts'
import { sources } from './sources.ts'

/** Who offers, and to whom. */
export function partyPoints(offer: Offer): SendingPoint[] {
  return [
    ...firmPoints(offer.firm),
    ...emailPoints(offer.firm),
    clientPoint(offer),
    clientNumberPoint(offer.client),
  ]
}

const inIdentity = (field: string): SendingPlace => ({
  page: 'settings',
  section: 'identite',
  field,
})
const inAddress = (field: string): SendingPlace => ({ page: 'document', section: 'address', field })

function firmPoints(firm: Firm): SendingPoint[] {
  return [
    pointOf(
      {
        code: 'firm-identity',
        level: 'block',
        title: 'Identité du cabinet',
        source: sources.companyForm,
        place: inIdentity(identityField(firm)),
      },
      { problem: identityProblem(firm), met: 'Nom, forme et adresse sont imprimés.' },
    ),
    pointOf(
      {
        code: 'firm-registration',
        level: 'block',
        title: 'Immatriculation du cabinet',
        source: sources.registration,
        place: inIdentity(isBlank(firm.legal.siret) ? 'SIRET' : 'Ville du RCS'),
      },
      { problem: registrationProblem(firm), met: 'SIRET et registre sont imprimés.' },
    ),
    pointOf(
      {
        code: 'firm-vat-number',
        level: 'block',
        title: 'Numéro de TVA du cabinet',
        source: sources.vatNumber,
        place: inIdentity('TVA intracommunautaire'),
      },
      { problem: vatNumberProblem(firm), met: metVatNumber(firm) },
    ),
  ]
}

function identityProblem({ name, legal }: Firm): string | undefined {
  const isMissingCapital = isRegistered(legal.legalForm) && legal.capital === undefined
  const missing = [
    isBlank(name) ? 'le nom' : '',
    isBlank(legal.legalForm) ? 'la forme juridique' : '',
    isMissingCapital ? 'le capital' : '',
    isBlank(legal.address) ? 'l’adresse du siège' : '',
  ].filter(each => each !== '')
  return missing.length === 0 ? undefined : `Il manque au cabinet : ${listed(missing)}.`
}

/** The first of them that is missing. */
function identityField({ name, legal }: Firm): string {
  if (isBlank(name)) return 'Nom du cabinet'
  if (isBlank(legal.legalForm)) return 'Forme juridique'
  return isBlank(legal.address) ? 'Adresse du siège' : 'Capital social'
}

function registrationProblem({ legal }: Firm): string | undefined {
  if (isBlank(legal.siret)) return 'Le SIRET du cabinet manque.'
  const siret = checkSiret(legal.siret ?? '')
  if (siret.kind === 'wrong') return `SIRET du cabinet : ${siret.reason}`
  if (isRegistered(legal.legalForm) && isBlank(legal.registryCity)) {
    return 'La ville du registre du commerce (RCS) manque.'
  }
  return undefined
}

function vatNumberProblem({ legal, vatRate }: Firm): string | undefined {
  if (isBlank(legal.vatNumber)) {
    return vatRate === 0 ? undefined : 'Le numéro de TVA intracommunautaire du cabinet manque.'
  }
  const checked = checkVatNumber(legal.vatNumber ?? '', sirenOf(legal.siret ?? ''))
  return checked.kind === 'wrong' ? `Numéro de TVA du cabinet : ${checked.reason}` : undefined
}

function metVatNumber({ legal }: Firm): string {
  return isBlank(legal.vatNumber)
    ? 'Le cabinet ne facture pas de TVA : aucun numéro n’est demandé.'
    : `Numéro ${legal.vatNumber}.`
}

/** Companies have a capital and a register; sole traders, professionals and associations do not. */
function isRegistered(legalForm: string | undefined): boolean {
  return !/\bEI(RL)?\b|individuel|micro|auto-?entrepreneur|lib[ée]ral|association|\bGIE\b/i.test(
    legalForm ?? '',
  )
}

/** An offer is made to somebody; no text asks where that is before the invoice. */
function clientPoint({ client, proposal }: Offer): SendingPoint {
  const missing = [
    isBlank(client.name) ? 'le nom de la société' : '',
    isBlank(client.address) ? 'son adresse' : '',
    isBlank(proposal.recipient.name) ? 'le nom de votre interlocuteur' : '',
  ].filter(each => each !== '')
  return pointOf(
    {
      code: 'client-identity',
      level: 'block',
      title: 'Société, adresse et contact du client',
      place: inAddress(isBlank(client.address) ? 'Adresse du client' : 'Destinataire'),
    },
    {
      problem: missing.length === 0 ? undefined : `Il manque pour le client : ${listed(missing)}.`,
      met: `${client.name}, à l’attention de ${proposal.recipient.name}.`,
    },
  )
}

function clientNumberPoint({ siren }: Client): SendingPoint {
  return pointOf(
    {
      code: 'client-siren',
      level: 'warn',
      title: 'SIREN du client',
      source: sources.clientNumber,
      place: inAddress('SIREN du client'),
    },
    { problem: sirenProblem(siren), met: `SIREN ${formatCompanyNumber(siren ?? '')}.` },
  )
}

function sirenProblem(siren: string | undefined): string | undefined {
  if (isBlank(siren)) {
    return 'Le SIREN du client n’est pas noté : il le faudra au plus tard à la commande, pour facturer.'
  }
  return isSiren(siren ?? '')
    ? undefined
    : 'Le SIREN du client n’est pas juste : neuf chiffres, dont une clé de contrôle.'
}
