import type { ProposalCard } from '../../../shared/domain/proposal/card.ts'
import type { ProposalStatus } from '../../../shared/domain/proposal/proposal.ts'
import { statusOn } from '../../../shared/domain/proposal/status.ts'
import { folded } from '../../../shared/french/folded.ts'
import { inOrder, matching } from '../../ui/lists/listed-rows.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'client' | 'subject' | 'status' | 'date' | 'validUntil' | 'price'

export type Listing = {
  readonly search: string
  readonly status: ProposalStatus | undefined
  readonly sort: Sort<Column>
}

export type ListedProposal = ProposalCard & { readonly clientName: string }

/** Cards with what can be searched in them, folded once for every keystroke to come. */
type Searchable = ListedProposal & { readonly haystack: string }

export function searchable(
  cards: readonly ProposalCard[],
  clientNames: ReadonlyMap<string, string>,
): Searchable[] {
  return cards.map(card => {
    const clientName = clientNames.get(card.clientId) ?? ''
    return { ...card, clientName, haystack: folded(`${clientName} ${card.subject} ${card.words}`) }
  })
}

/** The proposals that hold every word of the search, in order. */
export function listed(
  proposals: readonly Searchable[],
  { search, status, sort }: Listing,
  today: string,
): Searchable[] {
  const shown = proposals.filter(each => status === undefined || statusOn(each, today) === status)
  return inOrder(
    matching(shown, search),
    sort,
    (card, by) => sortKey(card, by, today),
    (a, b) => b.version - a.version,
  )
}

function sortKey(card: Searchable, by: Column, today: string): string | number | undefined {
  switch (by) {
    case 'client':
      return card.clientName
    case 'subject':
      return card.subject
    case 'status':
      return statusOrder.indexOf(statusOn(card, today))
    case 'date':
      return card.date
    case 'validUntil':
      return card.validUntil
    case 'price':
      return card.price?.max
  }
}

/** From what asks for work to what is over. */
const statusOrder: readonly ProposalStatus[] = ['draft', 'sent', 'expired', 'accepted', 'refused']
