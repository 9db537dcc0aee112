import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { showFailure } from './save-outcome.tsx'

type Properties = {
  /** What it does: « Créer le rapport ». */
  readonly submitLabel: string
  /** All that it takes is there. */
  readonly isReady: boolean
  /** What goes wrong in it is told. */
  readonly onSubmit: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The fields of a dialog, over the way out and the way on. */
export function DialogForm({ submitLabel, isReady, onSubmit, onClose, children }: Properties) {
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!isReady) return
    await onSubmit().catch(error =>
      showFailure(error instanceof Error ? error.message : String(error)),
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {children}
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" disabled={!isReady}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
