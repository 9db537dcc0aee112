import { Select } from '@mantine/core'
import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { ListFilters } from '../../ui/lists/list-page.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import type { Grouping } from './finding-groups.ts'
import { clientsFound, type Listing, type Shown } from './shown-findings.ts'

type Properties = {
  readonly findings: readonly Finding[]
  readonly listing: Listing
  readonly onChange: (listing: Listing) => void
}

export function ChecksFilter({ findings, listing, onChange }: Properties) {
  const clients = clientsFound(findings)
  return (
    <ListFilters
      label="Rechercher un constat"
      placeholder="Client, document, champ, valeur"
      search={listing.search}
      onSearch={search => onChange({ ...listing, search })}
    >
      {clients.length > 1 && (
        <Select
          size="sm"
          w={210}
          aria-label="Client des constats"
          placeholder="Tous les clients"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Tous les clients', tabIndex: -1 }}
          nothingFoundMessage="Aucun client"
          comboboxProps={{ width: 320, position: 'bottom-start' }}
          data={clients}
          value={listing.client ?? null}
          onChange={client => onChange({ ...listing, client: client ?? undefined })}
        />
      )}
      <SegmentedFilter
        label="Constats à montrer"
        options={shows}
        value={listing.shown}
        onChange={shown => onChange({ ...listing, shown })}
      />
      <SegmentedFilter
        label="Constats rassemblés"
        options={groupings}
        value={listing.grouping}
        onChange={grouping => onChange({ ...listing, grouping })}
      />
    </ListFilters>
  )
}

const shows: readonly { value: Shown; label: string }[] = [
  { value: 'open', label: 'À voir' },
  { value: 'errors', label: 'Erreurs' },
  { value: 'justified', label: 'Justifiés' },
]

const groupings: readonly { value: Grouping; label: string }[] = [
  { value: 'document', label: 'Par document' },
  { value: 'kind', label: 'Par nature' },
]
