import { annexedReferences } from '../../../documents/annexed-references.ts'
import { markdownFile } from '../../../documents/markdown-file.ts'
import { proposalDocument } from '../../../documents/proposal.ts'
import type { Client } from '../../../domain/client/client.ts'
import type { Note } from '../../../domain/plan/plan.ts'
import { optionPrice, paymentSchedule, paymentsOf } from '../../../domain/proposal/price.ts'
import type { Option, Proposal } from '../../../domain/proposal/proposal.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { changedRows } from '../../plan/changed-rows.ts'
import { clientMeant } from '../../plan/client-meant.ts'
import type { MergedDocument } from '../../plan/merged-row.ts'
import { type EditRules, withEdits } from '../../printed/edited-row.ts'
import type { OfferContent } from '../merge-offer.ts'
import {
  type AnnexesTold,
  annexedMissions,
  annexNotes,
  withEditedAnnexes,
} from './edited-annexes.ts'
import { type PrintedOffer, readPrintedOffer } from './offer.ts'

/**
 * Where a document of ours tells a proposal that the workspace has: what was changed in its text is
 * changed there, and nothing else. Told apart by reading what would be printed today in the same way.
 */
export function withEditedOffer(
  workspace: Workspace,
  content: OfferContent,
  rules: EditRules,
): MergedDocument | undefined {
  if (content.firm === undefined) return undefined
  const client = clientMeant(workspace.clients, content.client.name)
  const stored = client && storedOffer(workspace, client, content.proposal)
  if (client === undefined || stored === undefined) return undefined
  const printed = printedNow(workspace, stored, client, content.proposal.date)
  if (printed === undefined) return undefined
  const proposal = editedProposal(stored, printed.proposal, content.proposal, rules)
  const sheet = withEdits(
    client,
    withoutContacts(printed.client),
    withoutContacts(content.client),
    rules,
  )
  const told: AnnexesTold = { annexed: content.annexed ?? [], firm: content.firm }
  const based = withEditedAnnexes(workspace, stored, printed, told, rules)
  const reprinted = printedNow(based, stored, client, content.proposal.date)
  const known = [...(reprinted?.annexed ?? []), ...annexedMissions(based, stored)]
  const notes = annexNotes(known, told, proposal.notes ?? [])
  const kept = notes.length === 0 ? proposal : withNotes(proposal, notes)
  const edited: Workspace = {
    ...based,
    proposals: based.proposals.map(each => (each === stored ? kept : each)),
    clients: based.clients.map(each => (each === client ? sheet : each)),
  }
  const place = { table: 'proposals', id: stored.id } as const
  return changedRows(workspace, edited).length === 0
    ? { workspace, outcome: 'known', edited: place }
    : { workspace: edited, outcome: 'completed', edited: place }
}

function withNotes(proposal: Proposal, notes: readonly Note[]): Proposal {
  return { ...proposal, notes: [...(proposal.notes ?? []), ...notes] }
}

type Told = Omit<Proposal, 'clientId'>

/** By its number, else by its day and subject. */
function storedOffer(workspace: Workspace, client: Client, told: Told): Proposal | undefined {
  const theirs = workspace.proposals.filter(
    each => each.clientId === client.id && isKept(each) && each.version === told.version,
  )
  const isAlike = ({ date, subject }: Proposal) =>
    (date ?? told.date) === told.date && bareWords(subject) === bareWords(told.subject)
  return (
    theirs.find(({ number }) => number !== undefined && number === told.number) ??
    theirs.find(isAlike)
  )
}

function printedNow(
  workspace: Workspace,
  proposal: Proposal,
  client: Client,
  date: string | undefined,
): PrintedOffer | undefined {
  const today = date ?? ''
  const references = annexedReferences(proposal, { ...workspace, today })
  const { firm } = workspace
  let count = 0
  return readPrintedOffer(
    markdownFile(proposalDocument({ proposal, client, firm, today, references })),
    () => `printed${++count}`,
  )
}

function withoutContacts({ contacts: _, ...sheet }: Omit<Client, 'id'>) {
  return sheet
}

/** Left out where it follows from the lines. */
const workedOut = new Set(['total', 'totalMax', 'amount'])

function editedProposal(stored: Proposal, printed: Told, told: Told, rules: EditRules): Proposal {
  const computed = withoutComputed(told, printed)
  const before = comparable(printed)
  const after = comparable(computed)
  const isPaidElse = JSON.stringify(before.payments) !== JSON.stringify(after.payments)
  const open = isPaidElse ? { ...stored, payments: namedPayments(stored) } : stored
  const edited = withEdits(open, before, after, { ...rules, computed: workedOut })
  return isPaidElse ? { ...edited, payments: paymentsById(edited) } : edited
}

/** Ids are new at each reading: options are told by their names, and annexes not at all. */
function comparable({ annexes: _annexes, status: _status, ...told }: Told) {
  return { ...told, payments: namedPayments(told) }
}

function namedPayments(proposal: Pick<Proposal, 'options' | 'payments'>): Proposal['payments'] {
  return proposal.options.flatMap(option =>
    paymentsOf(proposal, option).map(payment => ({ ...payment, option: option.label })),
  )
}

function paymentsById({ options, payments }: Proposal): Proposal['payments'] {
  return payments.map(payment => {
    const option = options.find(({ label }) => label === payment.option)
    return option === undefined ? payment : { ...payment, option: option.id }
  })
}

/** Sums and instalments still as they were printed follow the figures that were changed. */
function withoutComputed(told: Told, printed: Told): Told {
  const same = ({ label }: Option) => printed.options.find(each => each.label === label)
  const options = told.options.map(option => {
    const before = same(option)
    return before === undefined ? option : withoutPrintedTotal(option, before)
  })
  const payments = told.options.flatMap(option => {
    const before = same(option)
    const instalments = before === undefined ? [] : paymentSchedule(printed, before)
    return paymentsOf(told, option).map((payment, index) => {
      const { amount, ...others } = payment
      return amount !== undefined && amount === instalments[index]?.amount ? others : payment
    })
  })
  return { ...told, options, payments }
}

function withoutPrintedTotal(option: Option, before: Option): Option {
  const { total, totalMax, ...others } = option
  const printed = optionPrice(before).total
  return total === printed.min && (totalMax ?? total) === printed.max ? others : option
}
