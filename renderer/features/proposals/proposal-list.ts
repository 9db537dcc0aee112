import type { ProposalCard } from '../../../shared/domain/proposal/card.ts'
import type { ProposalStatus } from '../../../shared/domain/proposal/proposal.ts'
import { statusOn } from '../../../shared/domain/proposal/status.ts'
import { folded, searchWords } from '../../../shared/french/folded.ts'
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
  const words = searchWords(search)
  return proposals
    .filter(proposal => status === undefined || statusOn(proposal, today) === status)
    .filter(proposal => words.every(word => proposal.haystack.includes(word)))
    .toSorted(comparison(sort, today))
}

const { compare } = new Intl.Collator('fr', { numeric: true })

function comparison({ by, ascending }: Sort<Column>, today: string) {
  const sign = ascending ? 1 : -1
  return (a: Searchable, b: Searchable): number => {
    const [one, other] = [sortKey(a, by, today), sortKey(b, by, today)]
    // What is unknown comes last, whichever way the column is sorted.
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || a.version - b.version
    }
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other))
    return order * sign || b.version - a.version
  }
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
