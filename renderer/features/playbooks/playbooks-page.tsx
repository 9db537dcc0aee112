import { IconChecklist } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { playbooks } from '../../storage/records/playbooks.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { keptState } from '../../ui/lists/kept-state.ts'
import { ListFilters, ListPage } from '../../ui/lists/list-page.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable, type Sort } from '../../ui/lists/record-table.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { NewPlaybookMenu } from './new-playbook-menu.tsx'
import { playbookColumns } from './playbook-columns.tsx'
import { type Column, listable, listed } from './playbook-list.ts'

const useSearch = keptState('')
const useSort = keptState<Sort<Column>>({ by: 'title', ascending: true })

type Properties = { readonly onOpen: (id: string) => void }

/** How the firm works, one playbook for each thing it does again and again. */
export function PlaybooksPage({ onOpen }: Properties) {
  const stored = useQuery(playbooks)
  const [search, setSearch] = useSearch()
  const [sort, setSort] = useSort()
  const asked = useDeferredValue(search)
  const all = useMemo(() => stored && listable(stored), [stored])
  const rows = useMemo(() => listed(all ?? [], asked, sort), [all, asked, sort])
  if (all === undefined) return null
  return (
    <ListPage>
      <PageHeader
        title="Méthodes"
        subtitle="Vos façons de faire, étape par étape, à suivre mission après mission."
        actions={<NewPlaybookMenu onCreated={onOpen} />}
      />
      {all.length === 0 ? (
        <NoPlaybook onOpen={onOpen} />
      ) : (
        <>
          <ListFilters
            label="Rechercher une méthode"
            placeholder="Titre, étape, point à cocher…"
            search={search}
            onSearch={setSearch}
          />
          <RecordTable
            label="Méthodes"
            rows={rows}
            none={
              <NoMatch
                title="Aucune méthode ne correspond"
                text="Essayez un autre mot."
                onShowAll={() => setSearch('')}
              />
            }
            columns={playbookColumns}
            sort={sort}
            onSort={setSort}
            onOpen={({ id }) => onOpen(id)}
          />
        </>
      )}
    </ListPage>
  )
}

function NoPlaybook({ onOpen }: Properties) {
  return (
    <EmptyState
      icon={<IconChecklist size={28} />}
      title="Aucune méthode pour l’instant"
      text={
        'Qualifier un prospect, conduire une mission, suivre le client ensuite\u00a0: partez d’un modèle et faites-en la vôtre. Chaque mission pourra la suivre, case après case.'
      }
      action={<NewPlaybookMenu onCreated={onOpen} />}
    />
  )
}
