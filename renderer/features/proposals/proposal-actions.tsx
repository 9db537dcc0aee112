import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDots, IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { Client } from '../../../shared/domain/client.ts'
import type { Firm } from '../../../shared/domain/firm.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { transitionsFrom } from '../../../shared/domain/proposal-status.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { usePageCommand } from '../../ui/page-command.ts'
import { showSaveOutcome } from '../../ui/save-outcome.tsx'
import type { EditProposal } from './editor/section.ts'
import { addNextVersion, duplicate, throwAway } from './proposal-copying.ts'
import { exportBudget, exportProposal } from './proposal-export.ts'

type Properties = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly edit: EditProposal
  readonly isPreviewed: boolean
  readonly onTogglePreview: () => void
  readonly onOpenProposal: (id: string) => void
  readonly onLeave: () => void
}

export function ProposalActions(properties: Properties) {
  const { isPreviewed, onTogglePreview } = properties
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-pressed={isPreviewed}
        leftSection={isPreviewed ? <IconEyeOff size={16} /> : <IconEye size={16} />}
        onClick={onTogglePreview}
      >
        {isPreviewed ? 'Masquer l’aperçu' : 'Aperçu'}
      </Button>
      <ExportMenu {...properties} />
      <MoreMenu {...properties} />
    </>
  )
}

function ExportMenu({ proposal, client, firm, today }: Properties) {
  const db = useDatabase()
  const [isBusy, setBusy] = useState(false)
  const sources = { proposal, client, firm, today }

  async function run(write: typeof exportProposal) {
    setBusy(true)
    showSaveOutcome(await write(db, sources, window.etabli), window.etabli)
    setBusy(false)
  }

  usePageCommand('exportDocument', () => void run(exportProposal))
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="sm" loading={isBusy} rightSection={<IconChevronDown size={15} />}>
          Exporter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run(exportProposal)}>Proposition Word (.docx)</Menu.Item>
        <Menu.Item onClick={() => run(exportBudget)}>Budget Excel (.xlsx)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function MoreMenu({ proposal, today, edit, onOpenProposal, onLeave }: Properties) {
  const db = useDatabase()
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="Autres actions sur la proposition">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Statut</Menu.Label>
        {transitionsFrom(proposal.status).map(({ to, label }) => (
          <Menu.Item key={to} onClick={() => edit(label, before => ({ ...before, status: to }))}>
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={async () => onOpenProposal(await addNextVersion(db, proposal, today))}>
          Nouvelle version
        </Menu.Item>
        <Menu.Item onClick={async () => onOpenProposal(await duplicate(db, proposal, today))}>
          Dupliquer
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="var(--etabli-bad)"
          onClick={async () => {
            await throwAway(db, proposal)
            onLeave()
          }}
        >
          Mettre à la corbeille
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
