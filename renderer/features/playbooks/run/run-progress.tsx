import { Progress, Text } from '@mantine/core'
import type { Playbook, PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import { progressOf } from '../../../../shared/domain/playbook/progress.ts'
import styles from '../playbooks.module.css'

type Properties = { readonly playbook: Playbook; readonly run: PlaybookRun }

export function RunProgress({ playbook, run }: Properties) {
  const { done, all } = progressOf(playbook, run)
  if (all === 0) return null
  const words = `${done} sur ${all}`
  return (
    <span className={styles.progress}>
      <Progress
        size="sm"
        flex={1}
        value={(done / all) * 100}
        aria-label={`Avancement\u00a0: ${words}`}
      />
      <Text component="span" size="xs" c="dimmed">
        {words}
      </Text>
    </span>
  )
}
