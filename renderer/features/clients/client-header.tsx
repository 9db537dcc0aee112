import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Client } from '../../../shared/domain/client/client.ts'
import { SavedMark } from '../../ui/notices/saved-mark.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { ClientFindings } from '../../workbench/findings/record-findings.tsx'
import { RecordMenu } from '../../workbench/record-menu.tsx'
import { TrashDialog } from '../../workbench/trash-dialog.tsx'
import { ClientStateBadge } from './client-columns.tsx'
import type { ClientFigures } from './client-list.ts'
import styles from './client-page.module.css'

type Properties = {
  readonly client: Client
  readonly figures: ClientFigures
  readonly state: 'saved' | 'saving' | 'failed'
  readonly onNewMission: () => void
  readonly onLeave: () => void
}

export function ClientHeader({ client, figures, state, onNewMission, onLeave }: Properties) {
  const [isDiscarding, setDiscarding] = useState(false)
  return (
    <>
      <PageHeader
        title={client.name || 'Client sans nom'}
        subtitle={
          <span className={styles.subtitle}>
            <ClientStateBadge state={figures.state} />
            {client.sector && <span>{client.sector}</span>}
            <ClientFindings clientId={client.id} />
            <SavedMark state={state} />
          </span>
        }
        actions={
          <>
            <Button leftSection={<IconPlus size={16} />} onClick={onNewMission}>
              Nouvelle mission
            </Button>
            <RecordMenu
              label="Autres actions sur le client"
              id={client.id}
              onDiscard={() => setDiscarding(true)}
            />
          </>
        }
      />
      {isDiscarding && (
        <TrashDialog
          table="clients"
          id={client.id}
          title={client.name}
          onClose={() => setDiscarding(false)}
          onDone={onLeave}
        />
      )}
    </>
  )
}
