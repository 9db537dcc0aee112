import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** Says what went to the trash, and offers the way back where the eye is. */
export function showTrashed(name: string, onUndo: () => Promise<unknown>): void {
  showUndoable(`«\u00a0${name}\u00a0» est dans la corbeille.`, onUndo)
}

/** Says what was done, in one sentence, and offers the way back. */
export function showUndoable(sentence: string, onUndo: () => Promise<unknown>): void {
  const id = notifications.show({
    role: 'status',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" lineClamp={2}>
          {sentence}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={async () => {
            notifications.hide(id)
            await onUndo()
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
