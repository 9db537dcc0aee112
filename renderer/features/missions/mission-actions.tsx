import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconFileText, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useDatabase } from '../../storage/database/context.tsx'
import { addProposal } from '../../storage/records/new-proposal.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'
import { ExportMenu } from '../../workbench/export-menu.tsx'
import { TrashDialog } from '../../workbench/trash-dialog.tsx'
import { useBriefDocument } from './brief/brief-document.ts'
import type { MissionTab } from './editing.ts'

type Properties = {
  readonly tab: MissionTab
  readonly onOpenProposal: (id: string) => void
  readonly onLeave: () => void
}

export function MissionActions({ tab, onOpenProposal, onLeave }: Properties) {
  const db = useDatabase()
  const request = { missionId: tab.mission.id, today: tab.today }
  const [busy, setBusy] = useState(false)
  const [isDiscarding, setDiscarding] = useState(false)

  async function during(work: () => Promise<void>) {
    setBusy(true)
    await work().catch(error => showFailure(error instanceof Error ? error.message : String(error)))
    setBusy(false)
  }

  return (
    <>
      <ExportMenu document={useBriefDocument(tab)} look="quiet" />
      <Button
        leftSection={<IconFileText size={16} stroke={1.7} />}
        disabled={busy}
        onClick={() => during(async () => onOpenProposal(await addProposal(db, request)))}
      >
        Créer une proposition
      </Button>
      <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label="Autres actions">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            color="var(--etabli-bad)"
            leftSection={<IconTrash size={16} stroke={1.6} />}
            onClick={() => setDiscarding(true)}
          >
            Mettre à la corbeille…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDiscarding && (
        <TrashDialog
          table="missions"
          id={tab.mission.id}
          title={tab.mission.title ?? ''}
          onClose={() => setDiscarding(false)}
          onDone={onLeave}
        />
      )}
    </>
  )
}
