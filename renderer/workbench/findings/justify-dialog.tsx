import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Finding } from '../../../shared/checks/finding.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { justify } from '../../storage/justifications.ts'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './findings.module.css'

type Properties = { readonly finding: Finding | undefined; readonly onClose: () => void }

/** Asks why what was found is right as it is; the reason stays with it until the figure changes. */
export function JustifyDialog({ finding, onClose }: Properties) {
  return (
    finding !== undefined && (
      <Dialog onClose={onClose} title="Justifier ce constat">
        <JustifyForm finding={finding} onClose={onClose} />
      </Dialog>
    )
  )
}

function JustifyForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const db = useDatabase()
  const [reason, setReason] = useState('')
  async function keep() {
    await justify(db, finding, reason.trim())
    onClose()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <p className={styles.message}>{finding.message}</p>
      <Textarea
        mt="sm"
        label={'Pourquoi est-ce juste ainsi\u00a0?'}
        description="Votre raison reste avec le constat, tant que la valeur ne change pas."
        data-autofocus
        autosize
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button type="submit" disabled={reason.trim() === ''}>
          Justifier
        </Button>
      </Group>
    </form>
  )
}
