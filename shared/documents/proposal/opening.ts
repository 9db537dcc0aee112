import { isFilled, paragraph } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'
import { prose } from '../prose.ts'

/** To whom, about what, and the words that open the letter. */
export function openingBlocks({ proposal, client }: ProposalSources): Block[] {
  const { name, role } = proposal.recipient
  const address = [client.name, name, role, client.address].filter(isFilled)
  return [
    ...(address.length === 0 ? [] : [paragraph(addressLine(address), 'address')]),
    ...(isFilled(proposal.subject) ? [paragraph(subjectLine(proposal.subject))] : []),
    ...prose(proposal.background),
  ]
}

function addressLine([first = '', ...others]: readonly string[]): Line {
  return [{ text: first, bold: true }, ...others.map(text => ({ text: `\n${text}` }))]
}

function subjectLine(subject: string): Line {
  return [{ text: 'Objet : ', bold: true }, { text: subject }]
}
