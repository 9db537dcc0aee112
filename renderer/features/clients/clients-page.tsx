import { IconBuilding } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { clientRows } from '../../storage/records/clients.ts'
import { countText } from '../../ui/lists/count-text.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { keptState } from '../../ui/lists/kept-state.ts'
import { ListFilters, ListPage } from '../../ui/lists/list-page.tsx'
import { NewButton } from '../../ui/lists/new-button.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable } from '../../ui/lists/record-table.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import { BeginButtons, type WaysToBegin } from '../../ui/lists/ways-to-begin.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { clientColumns } from './client-columns.tsx'
import { type Listing, listable, listed } from './client-list.ts'

type Properties = {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  readonly begin: WaysToBegin
}

const atFirst: Listing = {
  search: '',
  state: undefined,
  sort: { by: 'name', ascending: true },
}

const useListing = keptState(atFirst)

export function ClientsPage({ onOpen, onNew, begin }: Properties) {
  const today = useToday()
  const stored = useQuery(clientRows)
  const [listing, setListing] = useListing()
  const asked = useDeferredValue(listing)
  const clients = useMemo(() => stored && listable(stored, today), [stored, today])
  const rows = useMemo(() => listed(clients ?? [], asked), [clients, asked])
  if (clients === undefined) return null
  return (
    <ListPage>
      <PageHeader
        title="Clients"
        subtitle={countText(rows.length, clients.length, ['client', 'clients'])}
        actions={<NewButton label="Nouveau client" onClick={onNew} />}
      />
      {clients.length === 0 ? (
        <EmptyState
          icon={<IconBuilding size={28} />}
          title="Aucun client pour l’instant"
          text="Un client vient avec sa première mission ou le premier document importé. Sa page réunit ses missions, ses documents et ses contacts."
          action={<BeginButtons {...begin} />}
        />
      ) : (
        <>
          <Filters listing={listing} onChange={setListing} />
          <RecordTable
            label="Clients"
            rows={rows}
            none={
              <NoMatch
                title="Aucun client ne correspond"
                text="Essayez un autre mot ou un autre état."
                onShowAll={() => setListing({ ...atFirst, sort: listing.sort })}
              />
            }
            columns={clientColumns}
            sort={listing.sort}
            onSort={sort => setListing({ ...listing, sort })}
            onOpen={({ id }) => onOpen(id)}
          />
        </>
      )}
    </ListPage>
  )
}

type FilterProperties = {
  readonly listing: Listing
  readonly onChange: (listing: Listing) => void
}

function Filters({ listing, onChange }: FilterProperties) {
  return (
    <ListFilters
      label="Rechercher un client"
      placeholder="Nom, secteur, contact"
      search={listing.search}
      onSearch={search => onChange({ ...listing, search })}
    >
      <SegmentedFilter
        label="État des clients"
        options={states}
        value={listing.state}
        onChange={state => onChange({ ...listing, state })}
      />
    </ListFilters>
  )
}

const states: readonly { value: Listing['state']; label: string }[] = [
  { value: undefined, label: 'Tous' },
  { value: 'current', label: 'En mission' },
  { value: 'prospect', label: 'Prospects' },
  { value: 'past', label: 'Déjà clients' },
]
