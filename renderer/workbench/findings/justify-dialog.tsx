import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { findingKey } from '../../../shared/checks/findings/key.ts'
import { findingInWords } from '../../../shared/checks/findings/place-in-words.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { justify } from '../../storage/findings/justifications.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import styles from './findings.module.css'

type Properties = {
  /** One, or several that are right for the same reason. */
  readonly findings: readonly Finding[] | undefined
  readonly onClose: () => void
}

/** Asks why what was found is right as it is; the reason stays with it until the figure changes. */
export function JustifyDialog({ findings, onClose }: Properties) {
  if (findings === undefined) return null
  return (
    <Dialog
      onClose={onClose}
      title={
        findings.length === 1 ? 'Justifier ce constat' : `Justifier ces ${findings.length} constats`
      }
    >
      <JustifyForm findings={findings} onClose={onClose} />
    </Dialog>
  )
}

type FormProperties = Properties & { readonly findings: readonly Finding[] }

function JustifyForm({ findings, onClose }: FormProperties) {
  const db = useDatabase()
  const [reason, setReason] = useState('')
  async function keep() {
    await justify(db, findings, reason.trim())
    onClose()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      {findings.slice(0, fewShown).map(finding => (
        <p key={findingKey(finding)} className={styles.message}>
          {findingInWords(finding.message)}
        </p>
      ))}
      {findings.length > fewShown && (
        <p className={styles.quote}>{`et ${findings.length - fewShown} autres, de même nature`}</p>
      )}
      <Textarea
        mt="sm"
        label={'Pourquoi est-ce juste ainsi\u00a0?'}
        description={
          findings.length === 1
            ? 'Votre raison reste avec le constat, tant que la valeur ne change pas.'
            : 'Votre raison reste avec chacun d’eux, tant que sa valeur ne change pas.'
        }
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

const fewShown = 3
