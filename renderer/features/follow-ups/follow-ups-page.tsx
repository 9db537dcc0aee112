import { Button } from '@mantine/core'
import { IconCalendarCheck, IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useToday } from '../../storage/database/use-today.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { keptState } from '../../ui/lists/kept-state.ts'
import { ListFilters, ListPage } from '../../ui/lists/list-page.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { RecordTable } from '../../ui/lists/record-table.tsx'
import { SegmentedFilter } from '../../ui/lists/segmented-filter.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { useAskedSection } from '../../workbench/asked-section.ts'
import { followUpColumns } from './follow-up-columns.tsx'
import { type ListedFollowUp, type Listing, listed } from './follow-up-list.ts'
import { FollowUpPanel } from './follow-up-panel.tsx'
import styles from './follow-ups.module.css'
import { NewFollowUpDialog } from './new-follow-up-dialog.tsx'
import { PromoterFigures } from './promoter-figures.tsx'
import { useFollowUps } from './use-follow-ups.ts'

type Properties = { readonly onOpenMission: (id: string) => void }

const atFirst: Listing = { search: '', show: 'todo', sort: { by: 'due', ascending: true } }

const useListing = keptState(atFirst)

export function FollowUpsPage({ onOpenMission }: Properties) {
  const today = useToday()
  const followUps = useFollowUps(today)
  const [openId, setOpenId] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  if (followUps === undefined) return null
  const open = followUps.find(({ id }) => id === openId)
  return (
    <div className={styles.layout} data-open={open !== undefined}>
      <ListPage>
        <PageHeader
          title="Suivi"
          subtitle="Ce que deviennent les missions terminées, à 1, 3 et 6 mois"
          actions={
            <Button
              variant="default"
              leftSection={<IconPlus size={16} />}
              onClick={() => setAdding(true)}
            >
              Ajouter un suivi
            </Button>
          }
        />
        {followUps.length === 0 ? (
          <NothingYet />
        ) : (
          <FollowUpList followUps={followUps} openId={openId} onOpen={setOpenId} />
        )}
      </ListPage>
      {open !== undefined && (
        <FollowUpPanel
          key={open.id}
          followUp={open}
          today={today}
          onKept={setOpenId}
          onClose={() => setOpenId(undefined)}
          onOpenMission={onOpenMission}
        />
      )}
      {isAdding && (
        <NewFollowUpDialog
          today={today}
          onClose={() => setAdding(false)}
          onCreated={id => {
            setAdding(false)
            setOpenId(id)
          }}
        />
      )}
    </div>
  )
}

type ListProperties = {
  readonly followUps: readonly ListedFollowUp[]
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
}

function FollowUpList({ followUps, openId, onOpen }: ListProperties) {
  const [listing, setListing] = useListing()
  const ids = followUps.map(({ id }) => id)
  useAskedSection(ids, (_section, _field, _quote, id) => onOpen(id))
  const asked = useDeferredValue(listing)
  const rows = useMemo(() => listed(followUps, asked), [followUps, asked])
  return (
    <>
      <div className={styles.figures}>
        <PromoterFigures followUps={followUps} />
      </div>
      <ListFilters
        label="Rechercher un suivi"
        placeholder="Mission, client, retour"
        search={listing.search}
        onSearch={search => setListing({ ...listing, search })}
      >
        <SegmentedFilter
          label="Suivis à montrer"
          options={shows}
          value={listing.show}
          onChange={show => setListing({ ...listing, show })}
        />
      </ListFilters>
      <RecordTable
        label="Suivis"
        rows={rows}
        none={
          <NoMatch
            title="Aucun suivi à montrer ici"
            text="Rien ne correspond à cette recherche, ou tout est fait."
            onShowAll={() => setListing({ ...listing, search: '', show: 'all' })}
          />
        }
        columns={followUpColumns}
        sort={listing.sort}
        onSort={sort => setListing({ ...listing, sort })}
        currentId={openId}
        onOpen={({ id }) => onOpen(id)}
      />
    </>
  )
}

const shows: readonly { value: Listing['show']; label: string }[] = [
  { value: 'todo', label: 'À faire' },
  { value: 'done', label: 'Faits' },
  { value: 'all', label: 'Tous' },
]

function NothingYet() {
  return (
    <EmptyState
      icon={<IconCalendarCheck size={28} />}
      title="Les suivis viendront avec la fin des missions"
      text={
        'Quand une mission passe sa date de fin, trois rendez-vous apparaissent ici, à 1, 3 et 6 mois\u00a0: ce que le client en pense, ce qu’il recommande, ce qui peut suivre. Après un an, ils ne sont plus proposés\u00a0: «\u00a0Ajouter un suivi\u00a0» en note un, à tout moment.'
      }
    />
  )
}
