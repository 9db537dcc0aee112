import type { Client } from '../../domain/client/client.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Proposal, SaidTerm } from '../../domain/proposal/proposal.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import type { Finding } from '../findings/finding.ts'
import { keptResults } from '../scene/kept-results.ts'
import { placeIn, type Scene, type ToldProposal } from '../scene/scene.ts'
import { lawInWords, listed } from '../sending/point.ts'
import { type LegalPoint, legalObstacles } from './checklist.ts'
import { isPublicBuyer, termsBetweenFirms } from './public-buyer.ts'
import { sources } from './sources.ts'
import { firmAsTold, isToldInDocument } from './told-mentions.ts'

/** Points that other rules find by themselves, with their computation. */
const foundElsewhere = new Set(['lines', 'schedule', 'working-days', 'validity'])

/**
 * What a proposal lacks of the mentions that it must carry: an error once it left, a thing to see to
 * before. Refused and expired ones are let be.
 */
export function legalMentions({ proposals, workspace }: Scene): Finding[] {
  const { firm } = workspace
  const sameNumber = groupedBy(workspace.proposals, ({ number }) => number?.trim())
  return proposals.flatMap(offer => {
    const { proposal, client } = offer
    if (client === undefined || !['draft', 'sent', 'accepted'].includes(proposal.status)) return []
    const number = proposal.number?.trim() ?? ''
    const others = number === '' ? [] : (sameNumber.get(number) ?? [])
    return kept(proposal, [client, firm, ...others], () => lackingIn(offer, client, firm, others))
  })
}

const kept = keptResults<readonly Finding[]>()

function lackingIn(
  offer: ToldProposal,
  client: Client,
  firm: Firm,
  others: readonly Proposal[],
): Finding[] {
  const { proposal } = offer
  const today = proposal.date ?? ''
  const told = firmAsTold(offer, firm)
  const lacking = legalObstacles({ proposal, client, firm: told, others, today })
    .filter(({ code }) => !foundElsewhere.has(code) && !isToldInDocument(offer, code))
    .filter(({ code, source }) => source !== undefined || (code === 'number' && others.length > 0))
    .map(point => finding(offer, point))
  return [...lacking, ...unsaid(offer)]
}

const termNames: Record<SaidTerm, string> = {
  vat: 'la TVA',
  payment: 'le délai de règlement',
  latePenalty: 'les pénalités de retard',
  recoveryIndemnity: 'l’indemnité de recouvrement de 40 €',
  earlyPayment: 'l’escompte',
  cancellation: 'l’annulation',
  validity: 'la durée de validité',
}

/** The text behind each; none asks an offer to say how it may be cancelled. */
const lawOf: Partial<Record<SaidTerm, string>> = {
  vat: sources.vat.text,
  payment: sources.priceTerms.text,
  latePenalty: sources.latePenalty.text,
  recoveryIndemnity: sources.recoveryIndemnity.text,
  earlyPayment: sources.earlyPayment.text,
  validity: sources.validity.text,
}

/** A document that came from elsewhere carries its own conditions; ours are printed on what we make. */
function unsaid(offer: ToldProposal): Finding[] {
  const isPublic = isPublicBuyer(offer.client)
  const unsaidTerms = (offer.proposal.unsaidTerms ?? []).filter(
    term => lawOf[term] !== undefined && !(isPublic && termsBetweenFirms.has(term)),
  )
  if (unsaidTerms.length === 0) return []
  const names = listed(unsaidTerms.map(term => termNames[term]))
  const laws = new Set(unsaidTerms.map(term => lawOf[term]))
  return [
    {
      code: 'legal-mention-missing',
      severity: 'warning',
      place: placeIn(offer, 'Conditions du document importé', []),
      message: `Le document importé ne dit pas : ${names}. (${[...laws].join(' ; ')})`,
    },
  ]
}

function finding(offer: ToldProposal, point: LegalPoint): Finding {
  const { title, message, place: way } = point
  const law = lawInWords(point)
  return {
    code: 'legal-mention-missing',
    severity: offer.proposal.status === 'draft' ? 'warning' : 'error',
    place: { ...placeIn(offer, title, []), way },
    message: law === undefined ? message : `${message} (${law})`,
  }
}
