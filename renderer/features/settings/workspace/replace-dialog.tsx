import { Button, Group, Modal, Text } from '@mantine/core'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { formatNumber } from '../../../../shared/french/writing.ts'

type Properties = {
  readonly workspace: Workspace | undefined
  readonly onCancel: () => void
  readonly onReplace: (workspace: Workspace) => void
}

/** Says what comes and what becomes of what is there, before anything is done. */
export function ReplaceDialog({ workspace, onCancel, onReplace }: Properties) {
  return (
    <Modal
      opened={workspace !== undefined}
      onClose={onCancel}
      title={'Ouvrir cet espace de travail\u202f?'}
    >
      {workspace !== undefined && (
        <>
          <Text size="sm">
            {`«\u00a0${workspace.firm.name || 'Sans nom'}\u00a0»\u00a0: ${count(workspace.clients, 'client')}, ${count(workspace.missions, 'mission')}, ${count(workspace.proposals, 'proposition')}.`}
          </Text>
          <Text size="sm" mt="xs">
            Il prend la place de ce qui est ici, réglages compris. Ce qu’il ne contient pas va à la
            corbeille, et Ctrl+Z annule le tout.
          </Text>
          <Group justify="flex-end" gap="xs" mt="lg">
            <Button variant="default" size="sm" onClick={onCancel}>
              Annuler
            </Button>
            <Button size="sm" data-autofocus onClick={() => onReplace(workspace)}>
              Ouvrir
            </Button>
          </Group>
        </>
      )}
    </Modal>
  )
}

function count(rows: readonly unknown[], noun: string): string {
  return `${formatNumber(rows.length)} ${noun}${rows.length < 2 ? '' : 's'}`
}
