import { isFilled, list, section, withLeadIn } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { objectiveBlocks } from '../parts/objectives.ts'
import type { ProposalSources } from '../proposal.ts'

/** What the project is to reach. */
export function objectiveSection({ proposal }: ProposalSources): Block[] {
  return section(1, 'Objectifs du projet', objectiveBlocks(proposal))
}

/** What the firm guarantees. */
export function commitmentSection({ proposal }: ProposalSources): Block[] {
  const guarantees = proposal.guarantees.filter(isFilled).map(withLeadIn)
  return section(1, 'Nos garanties', list(guarantees, false))
}
