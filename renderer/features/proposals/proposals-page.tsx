import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconFileText, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { formatNumber } from '../../../shared/domain/french.ts'
import { ProposalStatus } from '../../../shared/domain/proposal.ts'
import { clients } from '../../storage/clients.ts'
import { proposalCards } from '../../storage/proposals.ts'
import { useQuery } from '../../storage/use-query.ts'
import { useToday } from '../../storage/use-today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Listing, listed, searchable } from './proposal-list.ts'
import { ProposalTable } from './proposal-table.tsx'
import styles from './proposals-page.module.css'

type Properties = { readonly onOpen: (id: string) => void }

export function ProposalsPage({ onOpen }: Properties) {
  const today = useToday()
  const proposals = useSearchable()
  const [listing, setListing] = useState<Listing>({
    search: '',
    status: undefined,
    sort: { by: 'date', ascending: false },
  })
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(proposals ?? [], asked, today), [proposals, asked, today])
  if (proposals === undefined) return null
  return (
    <div className={styles.page}>
      <PageHeader title="Propositions" subtitle={countText(rows.length, proposals.length)} />
      {proposals.length === 0 ? (
        <NoProposal />
      ) : (
        <>
          <Filters listing={listing} onChange={setListing} />
          {rows.length === 0 ? (
            <NoMatch onShowAll={() => setListing({ ...listing, search: '', status: undefined })} />
          ) : (
            <ProposalTable
              rows={rows}
              sort={listing.sort}
              today={today}
              onSort={sort => setListing({ ...listing, sort })}
              onOpen={onOpen}
            />
          )}
        </>
      )}
    </div>
  )
}

function useSearchable() {
  const cards = useQuery(proposalCards)
  const names = useQuery(clients)
  return useMemo(
    () =>
      cards && names && searchable(cards, new Map(names.map(client => [client.id, client.name]))),
    [cards, names],
  )
}

type FilterProperties = {
  readonly listing: Listing
  readonly onChange: (listing: Listing) => void
}

function Filters({ listing, onChange }: FilterProperties) {
  return (
    <div className={styles.filters}>
      <TextInput
        aria-label="Rechercher une proposition"
        placeholder="Client, objet, référence, destinataire…"
        size="sm"
        leftSection={<IconSearch size={15} />}
        className={styles.search ?? ''}
        value={listing.search}
        onChange={event => onChange({ ...listing, search: event.currentTarget.value })}
      />
      <SegmentedControl
        size="xs"
        aria-label="Statut des propositions"
        data={statusFilters}
        value={listing.status ?? 'all'}
        onChange={value => onChange({ ...listing, status: statusIn(value) })}
      />
    </div>
  )
}

const statusFilters = [
  { value: 'all', label: 'Toutes' },
  { value: 'draft', label: 'Brouillons' },
  { value: 'sent', label: 'Envoyées' },
  { value: 'expired', label: 'Expirées' },
  { value: 'accepted', label: 'Acceptées' },
  { value: 'refused', label: 'Refusées' },
]

function statusIn(value: string): ProposalStatus | undefined {
  return ProposalStatus.options.find(status => status === value)
}

function countText(shown: number, all: number): string {
  const total = `${formatNumber(all)} ${all < 2 ? 'proposition' : 'propositions'}`
  return shown === all ? total : `${formatNumber(shown)} sur ${total}`
}

function NoMatch({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <EmptyState
      icon={<IconSearch size={28} />}
      title="Aucune proposition ne correspond"
      text="Essayez un autre mot ou un autre statut."
      action={
        <Button size="sm" variant="default" onClick={onShowAll}>
          Tout afficher
        </Button>
      }
    />
  )
}

function NoProposal() {
  return (
    <EmptyState
      icon={<IconFileText size={28} />}
      title="Aucune proposition pour l’instant"
      text={
        'Ouvrez une mission et choisissez «\u00a0Créer une proposition\u00a0»\u00a0: son contexte, ses phases et son budget y sont repris.'
      }
    />
  )
}
