import { personNamed } from '../../domain/firm/firm.ts'
import { facts, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { nextStepList } from '../parts/next-steps.ts'
import type { ProposalSources } from '../proposal.ts'

export function nextStepSection({ proposal, firm }: ProposalSources): Block[] {
  return section(1, 'Prochaines étapes', [
    ...nextStepList(proposal.nextSteps),
    ...section(2, 'Votre interlocuteur', contactCard({ proposal, firm })),
  ])
}

function contactCard({ proposal, firm }: Pick<ProposalSources, 'proposal' | 'firm'>): Block[] {
  const person = personNamed(firm, proposal.author ?? '')
  return facts('Votre interlocuteur', [
    { label: 'Nom', value: person?.name ?? proposal.author },
    { label: 'Fonction', value: person?.role },
    { label: 'Courriel', value: person?.email ?? firm.legal.email },
    { label: 'Téléphone', value: person?.phone ?? firm.legal.phone },
    { label: 'Site', value: firm.legal.website },
  ])
}
