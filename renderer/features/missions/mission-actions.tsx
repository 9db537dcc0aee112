import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconDots,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypeDocx,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useDatabase } from '../../storage/database-context.tsx'
import { usePageCommand } from '../../ui/page-command.ts'
import { showFailure, showSaveOutcome } from '../../ui/save-outcome.tsx'
import { createProposal } from './create-proposal.ts'
import type { MissionTab } from './editing.ts'
import { exportBrief, exportBudget } from './export-mission.ts'
import { TrashMissionDialog } from './trash-mission-dialog.tsx'

type Properties = {
  readonly tab: MissionTab
  readonly onOpenProposal: (id: string) => void
  readonly onLeave: () => void
}

export function MissionActions({ tab, onOpenProposal, onLeave }: Properties) {
  const db = useDatabase()
  const [busy, setBusy] = useState(false)
  const [isDiscarding, setDiscarding] = useState(false)

  async function during(work: () => Promise<void>) {
    setBusy(true)
    await work().catch(error => showFailure(error instanceof Error ? error.message : String(error)))
    setBusy(false)
  }

  const saveWith = (save: typeof exportBrief) =>
    during(async () => showSaveOutcome(await save(db, tab, window.etabli), window.etabli))

  usePageCommand('exportDocument', () => saveWith(exportBrief))

  return (
    <>
      <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <Button variant="default" loading={busy} rightSection={<IconChevronDown size={14} />}>
            Exporter
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileTypeDocx size={16} stroke={1.6} />}
            onClick={() => saveWith(exportBrief)}
          >
            Brief de mission (Word)
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileSpreadsheet size={16} stroke={1.6} />}
            onClick={() => saveWith(exportBudget)}
          >
            Budget (Excel)
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconFileText size={16} stroke={1.7} />}
        disabled={busy}
        onClick={() => during(async () => onOpenProposal(await createProposal(db, tab)))}
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
        <TrashMissionDialog
          id={tab.mission.id}
          title={tab.mission.title ?? ''}
          onClose={() => setDiscarding(false)}
          onDone={onLeave}
        />
      )}
    </>
  )
}
