import { bullets, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { clientCard } from '../parts/client-card.ts'
import type { ProposalSources } from '../proposal.ts'

export function contextSection({ proposal, client }: ProposalSources): Block[] {
  return section(1, 'Votre contexte', [
    ...section(2, 'Votre entreprise', [...clientCard(client), ...bullets(client.history ?? [])]),
    ...section(2, 'Situation actuelle', bullets(proposal.situation)),
    ...section(2, 'Ce qui déclenche le projet', bullets(proposal.trigger)),
  ])
}
