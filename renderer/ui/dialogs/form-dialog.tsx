import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { showFailure } from '../notices/save-outcome.tsx'
import { Dialog } from './dialog.tsx'
import { useOneAtATime } from './use-one-at-a-time.ts'

type Properties = {
  readonly title: string
  /** What it does: « Créer le rapport ». */
  readonly submitLabel: string
  /** All that it takes is there. */
  readonly isReady: boolean
  /** What goes wrong in it is told. */
  readonly onSubmit: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog of fields, over the way out and the way on; it is asked anew each time it opens. */
export function FormDialog(properties: Properties) {
  const { title, submitLabel, isReady, onSubmit, onClose, children } = properties
  const work = useOneAtATime(() =>
    onSubmit().catch(error => showFailure(error instanceof Error ? error.message : String(error))),
  )
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isReady) void work()
  }
  return (
    <Dialog onClose={onClose} title={title}>
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
    </Dialog>
  )
}
