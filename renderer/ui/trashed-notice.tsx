import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** Says what went to the trash, and offers the way back where the eye is. */
export function showTrashed(name: string, onUndo: () => Promise<unknown>): void {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" lineClamp={2}>
          «&nbsp;{name}&nbsp;» est dans la corbeille.
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={async () => {
            await onUndo()
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
