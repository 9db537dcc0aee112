import { IconFileText } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useToday } from '../../storage/database/use-today.ts'
import { countText } from '../../ui/lists/count-text.ts'
import { keptState } from '../../ui/lists/kept-state.ts'
import { ListFilters, ListPage } from '../../ui/lists/list-page.tsx'
import { NewButton } from '../../ui/lists/new-button.tsx'
import { NoDocumentYet } from '../../ui/lists/no-document-yet.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable } from '../../ui/lists/record-table.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import type { WaysToBegin } from '../../ui/lists/ways-to-begin.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { proposalColumns } from './proposal-columns.tsx'
import { type Listing, listed } from './proposal-list.ts'
import { useProposalList } from './use-proposal-list.ts'

type Properties = {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  readonly begin: WaysToBegin
}

const atFirst: Listing = {
  search: '',
  status: undefined,
  sort: { by: 'date', ascending: false },
}

const useListing = keptState(atFirst)

export function ProposalsPage({ onOpen, onNew, begin }: Properties) {
  const today = useToday()
  const list = useProposalList()
  const [listing, setListing] = useListing()
  const asked = useDeferredValue(listing)
  const columns = useMemo(() => proposalColumns(today), [today])
  const rows = useMemo(() => listed(list?.proposals ?? [], asked, today), [list, asked, today])
  if (list === undefined) return null
  const { proposals, missions } = list
  const hasMission = missions.length > 0
  return (
    <ListPage>
      <PageHeader
        title="Propositions"
        subtitle={countText(rows.length, proposals.length, ['proposition', 'propositions'])}
        actions={hasMission && <NewButton label="Nouvelle proposition" onClick={onNew} />}
      />
      {proposals.length === 0 ? (
        <NoDocumentYet
          icon={<IconFileText size={28} />}
          title="Aucune proposition pour l’instant"
          text={
            'Elle part d’une mission\u00a0: son contexte, ses phases et son budget y sont repris. Il ne reste qu’à choisir les options et leurs prix.'
          }
          textWithoutMission={
            'Une proposition part d’une mission\u00a0: créez-en une d’abord, ou importez les documents d’un client.'
          }
          hasMission={hasMission}
          newLabel="Nouvelle proposition"
          onNew={onNew}
          begin={begin}
        />
      ) : (
        <>
          <Filters listing={listing} onChange={setListing} />
          <RecordTable
            label="Propositions"
            rows={rows}
            none={
              <NoMatch
                title="Aucune proposition ne correspond"
                text="Essayez un autre mot ou un autre statut."
                onShowAll={() => setListing({ ...listing, search: '', status: undefined })}
              />
            }
            columns={columns}
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
      label="Rechercher une proposition"
      placeholder="Client, objet, référence, destinataire…"
      search={listing.search}
      onSearch={search => onChange({ ...listing, search })}
    >
      <SegmentedFilter
        label="Statut des propositions"
        options={statuses}
        value={listing.status}
        onChange={status => onChange({ ...listing, status })}
      />
    </ListFilters>
  )
}

const statuses: readonly { value: Listing['status']; label: string }[] = [
  { value: undefined, label: 'Toutes' },
  { value: 'draft', label: 'Brouillons' },
  { value: 'sent', label: 'Envoyées' },
  { value: 'expired', label: 'Expirées' },
  { value: 'accepted', label: 'Acceptées' },
  { value: 'refused', label: 'Refusées' },
]
