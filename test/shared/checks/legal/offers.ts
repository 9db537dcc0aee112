import { type LegalPoint, legalChecklist } from '../../../../shared/checks/legal/checklist.ts'
import type { Offer } from '../../../../shared/checks/legal/offer.ts'
import type { Client } from '../../../../shared/domain/client/client.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { offerClient, offerFirm, offerProposal } from '../../documents/offer-example.ts'

/** Its key is right, which the fictitious one of the example's is not. */
export const siren = '999990427'

/** An offer to which nothing is lacking, valid on the day it leaves. */
export const complete: Offer = {
  proposal: {
    ...offerProposal,
    milestones: offerProposal.milestones.map(each => ({ ...each, planned: '2025-04-15' })),
  },
  client: { ...offerClient, siren },
  firm: {
    ...offerFirm,
    legal: { ...offerFirm.legal, siret: `${siren}00018`, vatNumber: `FR10${siren}` },
    terms: { expenses: 'Déplacements compris.' },
  },
  others: [],
  today: '2025-03-01',
}

/** What is otherwise in an offer. */
export type Parts = {
  readonly proposal?: Partial<Proposal>
  readonly client?: Partial<Client>
  readonly legal?: Partial<Firm['legal']>
  readonly terms?: Firm['terms']
  readonly firm?: Partial<Firm>
  readonly others?: Offer['others']
  readonly today?: string
}

function offerWith({ proposal, client, legal, terms, firm, ...rest }: Parts): Offer {
  return {
    ...complete,
    ...rest,
    proposal: { ...complete.proposal, ...proposal },
    client: { ...complete.client, ...client },
    firm: {
      ...complete.firm,
      ...firm,
      legal: { ...complete.firm.legal, ...legal },
      terms: { ...complete.firm.terms, ...terms },
    },
  }
}

/** The codes of the points that are not met. */
export function unmet(parts: Parts): string[] {
  return legalChecklist(offerWith(parts))
    .filter(point => !point.isMet)
    .map(point => point.code)
}

export function point(code: string, parts: Parts = {}): LegalPoint {
  const found = legalChecklist(offerWith(parts)).find(each => each.code === code)
  if (found === undefined) throw new Error(`The checklist has no point ${code}.`)
  return found
}
