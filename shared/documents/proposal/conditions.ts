import type { Firm } from '../../domain/firm.ts'
import { firmIdentityLines } from '../../domain/firm-identity.ts'
import { formatDate } from '../../domain/french.ts'
import { legalTerms } from '../../domain/legal-terms.ts'
import type { Proposal } from '../../domain/proposal.ts'
import { facts, isFilled, paragraph, section } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'
import { prose, proseLine } from '../prose.ts'

/** Until when the offer stands, the conditions the law asks for, the firm's own clauses and identity. */
export function conditionsSection({ proposal, firm }: ProposalSources): Block[] {
  return section(1, 'Conditions', [
    ...facts('Conditions', [
      { label: 'Validité', value: validityText(proposal) },
      ...legalTerms(firm).map(({ title, text }) => ({ label: title, value: proseLine(text) })),
    ]),
    ...clauseBlocks(firm),
    ...section(2, 'Mentions légales', identityBlocks(firm)),
  ])
}

function validityText({ validUntil }: Proposal): string | undefined {
  if (validUntil === undefined) return undefined
  return `Cette proposition est valable jusqu’au ${formatDate(validUntil)} inclus.`
}

function clauseBlocks(firm: Firm): Block[] {
  return firm.clauses.flatMap(({ title, text }) =>
    isFilled(title) ? section(2, title, prose(text)) : prose(text),
  )
}

function identityBlocks(firm: Firm): Block[] {
  const lines = firmIdentityLines(firm)
  if (lines.length === 0) return []
  const line: Line = lines.map((text, index) => ({ text: index === 0 ? text : `\n${text}` }))
  return [paragraph(line, 'note')]
}
