import type { Client } from '../domain/client/client.ts'
import type { Firm } from '../domain/firm/firm.ts'
import type { Proposal } from '../domain/proposal/proposal.ts'
import { formatDate } from '../french/writing.ts'
import { isFilled } from './blocks.ts'
import type { DocumentTree } from './document-tree.ts'
import { type CoverFact, framedDocument } from './parts/document-frame.ts'
import { acceptanceSection } from './proposal/acceptance.ts'
import { annexSection } from './proposal/annexes.ts'
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
import type { ReferenceSources } from './reference-sheet.ts'

export type ProposalSources = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  /** Dates the document where the proposal has no date of its own. */
  readonly today: string
  /** The missions that its annexes tell: see `annexedReferences`. */
  readonly references?: readonly ReferenceSources[] | undefined
}

/** The commercial proposal, in the order a client reads it. A section without content is left out. */
export function proposalDocument(sources: ProposalSources): DocumentTree {
  const { proposal, client, firm } = sources
  return framedDocument({
    kind: 'Proposition commerciale',
    title: isFilled(proposal.subject) ? proposal.subject : 'Proposition d’accompagnement',
    subtitle: client.name,
    clientName: client.name,
    authors: [proposal.author],
    facts: coverFacts(sources),
    fields: {
      numero: proposal.number ?? '',
      version: String(proposal.version),
      adresse_client: client.address ?? '',
    },
    firm,
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
      ...annexSection(sources),
    ],
  })
}

function coverFacts({ proposal, today }: ProposalSources): CoverFact[] {
  const { name, role } = proposal.recipient
  const version = proposal.version > 1 ? `version ${proposal.version}` : ''
  return [
    {
      label: 'À l’attention de',
      value: [name, role].filter(isFilled).join(', '),
      field: 'destinataire',
    },
    { label: 'Rédigée par', value: proposal.author },
    {
      label: proposal.date === undefined ? 'Éditée le' : 'Date',
      value: formatDate(proposal.date ?? today),
      field: 'date',
    },
    {
      label: 'Valable jusqu’au',
      value: proposal.validUntil && formatDate(proposal.validUntil),
      field: 'validite',
    },
    { label: 'Référence', value: [proposal.number, version].filter(isFilled).join(', ') },
  ]
}
