import { present } from '../../values/present.ts'
import { optionPrice, type Range } from './price.ts'
import type { Option, Proposal, ProposalStatus } from './proposal.ts'

/** What lists, the dashboard and search show of a proposal: enough not to read it whole. */
export type ProposalCard = {
  readonly id: string
  readonly clientId: string
  readonly missionId?: string
  readonly number?: string
  readonly version: number
  readonly status: ProposalStatus
  readonly date?: string
  readonly validUntil?: string
  readonly subject: string
  readonly recipient: string
  /** The firm's price of the option put forward, in cents excluding VAT. */
  readonly price?: Range
  readonly optionCount: number
  /** Words to find it by, beside its subject. */
  readonly words: string
  /** Every word that it says: the store notes them, for the palette. */
  readonly said?: string
  readonly updatedAt?: string
  readonly deletedAt?: string
}

export function proposalCard(proposal: Proposal): ProposalCard {
  const option = mainOption(proposal)
  return {
    id: proposal.id,
    clientId: proposal.clientId,
    version: proposal.version,
    status: proposal.status,
    subject: proposal.subject,
    recipient: proposal.recipient.name,
    optionCount: proposal.options.length,
    words: wordsOf(proposal),
    ...present({
      missionId: proposal.missionId,
      number: proposal.number,
      date: proposal.date,
      validUntil: proposal.validUntil,
      price: option && optionPrice(option).firm,
      updatedAt: proposal.updatedAt,
      deletedAt: proposal.deletedAt,
    }),
  }
}

/** The option put forward: the recommended one, else the first; one that is bought beside another comes last. */
function mainOption({ options }: Pick<Proposal, 'options'>): Option | undefined {
  const bases = options.filter(option => option.addOn !== true)
  const candidates = bases.length > 0 ? bases : options
  return candidates.find(option => option.recommended === true) ?? candidates[0]
}

function wordsOf({ number, recipient, author, options, objective }: Proposal): string {
  const labels = options.map(({ label }) => label)
  return [number, recipient.name, author, ...labels, objective]
    .filter(text => text !== undefined && text !== '')
    .join(' ')
}
