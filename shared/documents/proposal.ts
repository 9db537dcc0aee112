import type { Client } from '../domain/client.ts'
import type { Firm } from '../domain/firm.ts'
import { firmIdentityLines } from '../domain/firm-identity.ts'
import { formatDate } from '../domain/french.ts'
import type { Proposal } from '../domain/proposal.ts'
import { isFilled } from './blocks.ts'
import type { DocumentTree } from './document-tree.ts'
import { runningParts } from './parts/document-frame.ts'
import { acceptanceSection } from './proposal/acceptance.ts'
import { approachSection } from './proposal/approach.ts'
import { commitmentSection, objectiveSection } from './proposal/commitments.ts'
import { conditionsSection } from './proposal/conditions.ts'
import { contextSection } from './proposal/context.ts'
import { investmentSection } from './proposal/investment.ts'
import { nextStepSection } from './proposal/next-steps.ts'
import { openingBlocks } from './proposal/opening.ts'
import { paymentSection } from './proposal/payments.ts'
import { planningSection } from './proposal/planning.ts'
import { referenceSection } from './proposal/references.ts'
import { teamSection } from './proposal/team.ts'

export type ProposalSources = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  /** Dates the document where the proposal has no date of its own. */
  readonly today: string
}

/** The commercial proposal, in the order a client reads it. A section without content is left out. */
export function proposalDocument(sources: ProposalSources): DocumentTree {
  const { proposal, client, firm } = sources
  const title = proposalTitle(proposal)
  return {
    title: [title, client.name].filter(isFilled).join(' – '),
    subject: `Proposition commerciale${isFilled(client.name) ? ` pour ${client.name}` : ''}`,
    author: [proposal.author, firm.name].filter(isFilled).join(', '),
    keywords: ['proposition', client.name, proposal.number ?? ''].filter(isFilled),
    ...runningParts(firm, title),
    cover: cover(sources),
    tableOfContents: true,
    blocks: [
      ...openingBlocks(sources),
      ...contextSection(sources),
      ...objectiveSection(sources),
      ...approachSection(sources),
      ...planningSection(sources),
      ...teamSection(sources),
      ...investmentSection(sources),
      ...paymentSection(sources),
      ...commitmentSection(sources),
      ...referenceSection(sources),
      ...nextStepSection(sources),
      ...conditionsSection(sources),
      ...acceptanceSection(sources),
    ],
  }
}

function proposalTitle({ subject }: Proposal): string {
  return isFilled(subject) ? subject : 'Proposition d’accompagnement'
}

function cover({ proposal, client, firm, today }: ProposalSources): DocumentTree['cover'] {
  const { name, role } = proposal.recipient
  const version = proposal.version > 1 ? `version ${proposal.version}` : ''
  const facts = [
    { label: 'À l’attention de', value: [name, role].filter(isFilled).join(', ') },
    { label: 'Rédigée par', value: proposal.author ?? '' },
    { label: 'Date', value: formatDate(proposal.date ?? today) },
    {
      label: 'Valable jusqu’au',
      value: proposal.validUntil ? formatDate(proposal.validUntil) : '',
    },
    { label: 'Référence', value: [proposal.number, version].filter(isFilled).join(', ') },
  ]
  return {
    kicker: 'Proposition commerciale',
    title: proposalTitle(proposal),
    ...(isFilled(client.name) ? { subtitle: client.name } : {}),
    facts: facts.filter(fact => isFilled(fact.value)),
    firmName: firm.name,
    issuer: firmIdentityLines(firm),
  }
}
