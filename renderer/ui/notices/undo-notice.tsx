import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** Says what went to the trash, and offers the way back where the eye is. */
export function showTrashed(name: string, onUndo: () => Promise<unknown>): void {
  showUndoable(`«\u00a0${name}\u00a0» est dans la corbeille.`, onUndo)
}

let offered: string | undefined

/** What is undone in another way, or was done since, is no longer what the last notice would undo. */
export function withdrawUndo(): void {
  if (offered !== undefined) notifications.hide(offered)
}

/** Says what was done, in one sentence, and offers the way back. */
export function showUndoable(sentence: string, onUndo: () => Promise<unknown>): void {
  withdrawUndo()
  offered = notifications.show({
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
            withdrawUndo()
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
