import { Button } from '@mantine/core'
import { IconBriefcase, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { clients } from '../../storage/records/clients.ts'
import { missionCards } from '../../storage/records/missions.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { BeginButtons } from '../../ui/lists/ways-to-begin.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { TrashDialog } from '../../workbench/trash-dialog.tsx'
import { type MissionRow, missionRows } from './mission-rows.ts'
import { MissionsFilter } from './missions-filter.tsx'
import classes from './missions-page.module.css'
import { MissionsTable } from './missions-table.tsx'

type Properties = {
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  readonly onImport: () => void
}

export function MissionsPage({ onOpen, onNew, onImport }: Properties) {
  const rows = useRows()
  const [discarded, setDiscarded] = useState<MissionRow>()
  if (rows === undefined) return null
  return (
    <div className={classes.page}>
      <PageHeader
        title="Missions"
        actions={
          <>
            <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={onImport}>
              Importer
            </Button>
            <Button leftSection={<IconPlus size={16} />} onClick={onNew}>
              Nouvelle mission
            </Button>
          </>
        }
      />
      {rows.length === 0 ? (
        <NoMission onNew={onNew} onImport={onImport} />
      ) : (
        <>
          <MissionsFilter rows={rows} />
          <MissionsTable rows={rows} onOpen={onOpen} onDiscard={setDiscarded} />
        </>
      )}
      {discarded !== undefined && (
        <TrashDialog
          table="missions"
          id={discarded.id}
          title={discarded.title}
          onClose={() => setDiscarded(undefined)}
        />
      )}
    </div>
  )
}

function useRows(): MissionRow[] | undefined {
  const cards = useQuery(missionCards)
  const allClients = useQuery(clients)
  const today = useToday()
  return useMemo(
    () => cards && allClients && missionRows(cards, allClients, today),
    [cards, allClients, today],
  )
}

function NoMission({ onNew, onImport }: Pick<Properties, 'onNew' | 'onImport'>) {
  return (
    <EmptyState
      icon={<IconBriefcase size={32} stroke={1.4} />}
      title="Aucune mission pour l’instant"
      text="Une mission rassemble le cadrage, le plan, l’équipe, le budget et les risques d’un client. Importez un brief pour la remplir d’un coup, ou créez-la à la main."
      action={<BeginButtons onImport={onImport} onNewMission={onNew} />}
    />
  )
}
