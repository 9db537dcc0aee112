import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Playbook } from '../../../shared/domain/playbook.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { moveToTrash } from '../../storage/trash.ts'
import { undo } from '../../storage/undo.ts'
import { showTrashed } from '../../ui/undo-notice.tsx'
import { createPlaybook } from './create-playbook.ts'

type Properties = {
  readonly playbook: Playbook
  readonly onOpenPlaybook: (id: string) => void
  readonly onLeave: () => void
}

export function PlaybookActions({ playbook, onOpenPlaybook, onLeave }: Properties) {
  const db = useDatabase()
  const { id, kind, title, steps, templates } = playbook

  async function duplicate() {
    onOpenPlaybook(await createPlaybook(db, { kind, title: `${title} (copie)`, steps, templates }))
  }

  async function discard() {
    const what = 'Méthode supprimée'
    await moveToTrash(db, { table: 'playbooks', id, what, scope: 'workspace' })
    showTrashed(title || 'Méthode sans titre', () => undo(db, 'workspace'))
    onLeave()
  }

  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="Autres actions sur la méthode">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={duplicate}>Dupliquer</Menu.Item>
        <Menu.Item color="var(--etabli-bad)" onClick={discard}>
          Mettre à la corbeille
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
