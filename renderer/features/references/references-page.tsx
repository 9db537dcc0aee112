import { IconAward } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { referenceRows } from '../../storage/records/references.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { keptState } from '../../ui/lists/kept-state.ts'
import { ListFilters, ListPage } from '../../ui/lists/list-page.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable } from '../../ui/lists/record-table.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { referenceColumns } from './reference-columns.tsx'
import { type ListedReference, type Listing, listable, listed } from './reference-list.ts'

type Properties = { readonly onOpen: (missionId: string) => void }

const atFirst: Listing = {
  search: '',
  use: 'usable',
  sort: { by: 'end', ascending: false },
}

const useListing = keptState(atFirst)

export function ReferencesPage({ onOpen }: Properties) {
  const today = useToday()
  const rows = useQuery(referenceRows)
  const references = useMemo(() => rows && listable(rows, today), [rows, today])
  if (references === undefined) return null
  return (
    <ListPage>
      <PageHeader
        title="Références"
        subtitle="Les missions terminées, sur une page chacune, telles qu’elles peuvent être montrées"
      />
      {references.length === 0 ? (
        <NothingYet />
      ) : (
        <ReferenceList references={references} onOpen={onOpen} />
      )}
    </ListPage>
  )
}

type ListProperties = Properties & { readonly references: readonly ListedReference[] }

function ReferenceList({ references, onOpen }: ListProperties) {
  const [listing, setListing] = useListing()
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(references, asked), [references, asked])
  return (
    <>
      <ListFilters
        label="Rechercher une référence"
        placeholder="Mission, client, secteur"
        search={listing.search}
        onSearch={search => setListing({ ...listing, search })}
      >
        <SegmentedFilter
          label="Références à montrer"
          options={uses}
          value={listing.use}
          onChange={use => setListing({ ...listing, use })}
        />
      </ListFilters>
      <RecordTable
        label="Références"
        rows={rows}
        none={<NoneHere listing={listing} onShow={setListing} />}
        columns={referenceColumns}
        sort={listing.sort}
        onSort={sort => setListing({ ...listing, sort })}
        onOpen={({ id }) => onOpen(id)}
      />
    </>
  )
}

/** Leads back to the usable ones; where there is none of these, to the missions that may become one. */
function NoneHere({
  listing: { search, use },
  onShow,
}: {
  readonly listing: Listing
  readonly onShow: (listing: Listing) => void
}) {
  const isEmpty = search === '' && use === 'usable'
  return (
    <NoMatch
      title="Aucune référence ici"
      text={search === '' ? notYet : 'Essayez un autre mot.'}
      actionLabel={isEmpty ? 'Voir les autres missions' : 'Voir les utilisables'}
      onShowAll={() => onShow(isEmpty ? { ...atFirst, use: 'none' } : atFirst)}
    />
  )
}

const uses: readonly { value: Listing['use']; label: string }[] = [
  { value: 'usable', label: 'Utilisables' },
  { value: 'named', label: 'Avec le nom' },
  { value: 'anonymous', label: 'Anonymes' },
  { value: 'none', label: 'Pas encore' },
]

const notYet =
  'Une mission devient une référence une fois terminée\u00a0; son nom se montre avec l’accord du client.'

function NothingYet() {
  return (
    <EmptyState
      icon={<IconAward size={28} />}
      title="Les références viendront avec la fin des missions"
      text={
        'Contexte, démarche, résultats et témoignage y tiennent sur une page, avec le nom du client ou sans. Créez une mission pour commencer.'
      }
    />
  )
}
