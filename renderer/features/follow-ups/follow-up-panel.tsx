import { ActionIcon, Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { followUpLabels } from '../../../shared/domain/follow-up/kind.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'
import { FollowUpBadge } from './follow-up-columns.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import type { ListedFollowUp } from './follow-up-list.ts'
import { keepFollowUp, putAside } from './follow-up-writing.ts'
import styles from './follow-ups.module.css'

type Properties = {
  readonly followUp: ListedFollowUp
  readonly today: string
  readonly onKept: (id: string) => void
  readonly onClose: () => void
  readonly onOpenMission: (id: string) => void
}

/** One follow-up beside the list: what to do, then what the client said. */
export function FollowUpPanel({ followUp, today, onKept, onClose, onOpenMission }: Properties) {
  const db = useDatabase()
  const panel = useRef<HTMLElement>(null)
  const { kept, kind, missionId, missionTitle, clientName, state } = followUp

  useEffect(() => {
    panel.current?.focus()
  }, [])

  const keep = useOneAtATime(() =>
    keepFollowUp(db, followUp).then(onKept, error => showFailure(error.message)),
  )

  async function discard() {
    await putAside(db, followUp).catch(error => showFailure(error.message))
    onClose()
  }

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={`${followUpLabels[kind]}\u00a0: ${missionTitle}`}
      onKeyDown={event => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <div className={styles.panelHead}>
        <Title order={2}>{followUpLabels[kind]}</Title>
        <ActionIcon variant="subtle" color="gray" aria-label="Fermer le suivi" onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      <div className={styles.panelSubtitle}>
        <Anchor component="button" size="sm" onClick={() => onOpenMission(missionId)}>
          {missionTitle || 'Sans titre'}
        </Anchor>
        <Text size="sm" c="dimmed">
          {clientName}
        </Text>
        <FollowUpBadge state={state} />
      </div>
      {kept === undefined ? (
        <Text size="sm" my="md">
          {`La mission est terminée\u00a0: ce rendez-vous est proposé pour le ${formatDate(followUp.due)}. Ouvrez-le pour noter ce que le client en dit.`}
        </Text>
      ) : (
        <FollowUpFields id={kept.id} today={today} />
      )}
      <Group gap="xs" mt="lg">
        {kept === undefined && <Button onClick={keep}>Ouvrir ce suivi</Button>}
        <Button variant="default" onClick={discard}>
          Écarter
        </Button>
      </Group>
    </aside>
  )
}
