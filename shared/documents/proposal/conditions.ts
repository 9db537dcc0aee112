import { clausesFor } from '../../domain/firm/clauses.ts'
import { firmIdentityLines } from '../../domain/firm/identity.ts'
import { legalTerms } from '../../domain/firm/legal-terms.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { proposalFields } from '../../domain/template/field-values.ts'
import { filledMarkdown, filledText } from '../../domain/template/filled-text.ts'
import { formatDate } from '../../french/writing.ts'
import { facts, isFilled, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'
import { prose, proseLine } from '../prose.ts'

/** Until when the offer stands, the conditions and identity the law asks for, the firm's own clauses. */
export function conditionsSection(sources: ProposalSources): Block[] {
  const { proposal, firm } = sources
  return section(1, 'Conditions', [
    ...facts('Conditions', [
      { label: 'Validité', value: validityText(proposal) },
      ...legalTerms(firm).map(({ title, text }) => ({ label: title, value: proseLine(text) })),
      { label: 'Mentions légales', value: firmIdentityLines(firm).join('\n') },
    ]),
    ...clauseBlocks(sources),
  ])
}

function validityText({ validUntil }: Proposal): string | undefined {
  if (validUntil === undefined) return undefined
  return `Cette proposition est valable jusqu’au ${formatDate(validUntil)} inclus.`
}

function clauseBlocks(sources: ProposalSources): Block[] {
  const fields = proposalFields(sources)
  return clausesFor(sources.firm, 'conditions').flatMap(({ title, text }) => {
    const body = prose(filledMarkdown(text, fields).text)
    return isFilled(title) ? section(2, filledText(title, fields).text, body) : body
  })
}
