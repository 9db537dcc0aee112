import { Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { Client } from '../../../../shared/domain/client/client.ts'
import { completenessHints } from '../../../../shared/domain/mission/completeness.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { LinkList, LinkRow } from '../../../ui/lists/link-list.tsx'
import styles from './overview.module.css'

type Properties = {
  readonly mission: Mission
  readonly client: Client
  readonly onTab: (tab: string) => void
}

/** What is missing for the documents, one click from where it is filled in. */
export function Completeness({ mission, client, onTab }: Properties) {
  const hints = completenessHints(mission, client)
  if (hints.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Rien ne manque pour le brief et la proposition.
      </Text>
    )
  }
  return (
    <LinkList>
      {hints.map(({ part, message }) => (
        <LinkRow
          key={message}
          title={message}
          mark={<IconChevronRight size={14} className={styles.arrow} aria-hidden />}
          onOpen={() => onTab(part)}
        />
      ))}
    </LinkList>
  )
}
