import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { EtabliDatabase } from '../../storage/database.ts'
import { undo } from '../../storage/undo.ts'

/** The way back is offered where the eye is. */
export function notifyTrashed(db: EtabliDatabase, title: string): void {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" lineClamp={2}>
          « {title || 'Sans titre'} » est dans la corbeille.
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={async () => {
            await undo(db, 'workspace')
            notifications.hide(id)
          }}
        >
          Annuler
        </Button>
      </Group>
    ),
    autoClose: 8000,
    closeButtonProps: { 'aria-label': 'Fermer' },
  })
}
