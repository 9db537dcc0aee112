import { formatDate, formatDateRange } from '../../french/writing.ts'
import { present } from '../../values/present.ts'
import type { Client } from '../client/client.ts'
import { type Firm, personNamed } from '../firm/firm.ts'
import { firmIdentityLines } from '../firm/identity.ts'
import type { Mission } from '../mission/mission.ts'
import type { Proposal } from '../proposal/proposal.ts'
import type { FieldValues } from './fields.ts'

type Around = { readonly client: Client; readonly firm: Firm; readonly today: string }

/** What the `{{fields}}` of a clause stand for in a proposal. */
export function proposalFields(given: Around & { readonly proposal: Proposal }): FieldValues {
  const { proposal, client, firm, today } = given
  return {
    ...firmFields(firm),
    ...present({
      client: client.name,
      adresse_client: client.address,
      titre: proposal.subject,
      mission: proposal.subject,
      destinataire: proposal.recipient.name,
      auteur: proposal.author,
      numero: proposal.number,
      validite: proposal.validUntil === undefined ? undefined : formatDate(proposal.validUntil),
    }),
    nature: 'Proposition commerciale',
    date: formatDate(proposal.date ?? today),
    version: String(proposal.version),
  }
}

/** What they stand for in an e-mail about a mission. */
export function missionFields(given: Around & { readonly mission: Mission }): FieldValues {
  const { mission, client, firm, today } = given
  const contact = mission.contact ?? client.contacts[0]
  return {
    ...firmFields(firm),
    ...present({
      client: client.name,
      adresse_client: client.address,
      titre: mission.title,
      mission: mission.title,
      destinataire: contact?.name,
      auteur: authorOf(mission, firm),
      periode: periodOf(mission),
    }),
    date: formatDate(today),
  }
}

function authorOf({ author }: Mission, firm: Firm): string | undefined {
  if (author === undefined) return firm.people[0]?.name
  return personNamed(firm, author)?.name ?? author
}

function periodOf({ start, end }: Mission): string | undefined {
  return start === undefined || end === undefined ? undefined : formatDateRange(start, end)
}

function firmFields(firm: Firm): FieldValues {
  const { legal } = firm
  return present({
    cabinet: firm.name,
    identite: firmIdentityLines(firm).join('\n'),
    adresse: legal.address,
    siret: legal.siret,
    tva: legal.vatNumber,
    telephone: legal.phone,
    courriel: legal.email,
    site: legal.website,
  })
}
