import { Progress as Bar, Button, Group, Text } from '@mantine/core'
import { formatNumber } from '../../../../shared/french/writing.ts'
import styles from '../imports.module.css'
import type { Progress } from './read-sources.ts'

type Properties = { readonly progress: Progress; readonly onCancel: () => void }

/** How far the reading of a set has come; it can be given up, nothing is stored yet. */
export function ReadingProgress({ progress, onCancel }: Properties) {
  const { done, total, name } = progress
  const told = `Lecture du document ${formatNumber(done + 1)} sur ${formatNumber(total)}`
  return (
    <div className={styles.stack}>
      <Text size="sm">{told}</Text>
      <Bar.Root size="md">
        <Bar.Section
          value={(100 * done) / total}
          aria-label="Lecture des documents"
          aria-valuetext={told}
        />
      </Bar.Root>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed" truncate>
          {name}
        </Text>
        <Button size="sm" variant="default" flex="none" onClick={onCancel} data-autofocus>
          Interrompre
        </Button>
      </Group>
    </div>
  )
}
