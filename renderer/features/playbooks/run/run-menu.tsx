import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Playbook, PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import type { Edit } from '../../../records/editing.ts'

type Properties = {
  readonly run: PlaybookRun
  readonly edit: Edit<Playbook>
  readonly onOpenRun: (run: string | undefined) => void
}

export function RunMenu({ run, edit, onOpenRun }: Properties) {
  function remove() {
    edit('Suivi supprimé', before => ({
      ...before,
      runs: before.runs.filter(({ id }) => id !== run.id),
    }))
    onOpenRun(undefined)
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="Autres actions sur le suivi">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item color="var(--etabli-bad)" onClick={remove}>
          Supprimer ce suivi
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
