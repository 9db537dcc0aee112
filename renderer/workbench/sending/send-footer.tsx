import { Button } from '@mantine/core'
import { useState } from 'react'
import styles from './sending.module.css'
import type { Checklist } from './use-checklist.ts'

type Properties = {
  readonly checklist: Checklist
  /** What is done, as the button says it. */
  readonly label: string
  /** What the fields above lack, as a sentence. */
  readonly missing: string | undefined
  readonly onClose: () => void
  readonly onSend: () => Promise<void>
}

/** Says why the document cannot leave yet, where the button is. */
export function SendFooter({ checklist, label, missing, onClose, onSend }: Properties) {
  const [isBusy, setBusy] = useState(false)
  const hindrance = hindranceOf(checklist) ?? missing

  async function leave() {
    setBusy(true)
    await onSend()
    setBusy(false)
  }

  return (
    <div className={styles.footer}>
      <span role="status" className={styles.hindrance}>
        {hindrance}
      </span>
      <Button variant="default" onClick={onClose}>
        Annuler
      </Button>
      <Button loading={isBusy} disabled={hindrance !== undefined} onClick={leave}>
        {label}
      </Button>
    </div>
  )
}

function hindranceOf({ blocking, waivers }: Checklist): string | undefined {
  const [first, ...others] = blocking
  if (first !== undefined) {
    return others.length === 0
      ? 'Un point empêche l’envoi.'
      : `${blocking.length} points empêchent l’envoi.`
  }
  const unsaid = waivers.filter(({ reason }) => reason === '').length
  if (unsaid === 0) return undefined
  return unsaid === 1 ? 'Un motif est à donner.' : `${unsaid} motifs sont à donner.`
}
