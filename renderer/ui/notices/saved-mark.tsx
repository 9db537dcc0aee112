import { Text } from '@mantine/core'

const words = {
  saved: 'enregistré',
  saving: 'enregistrement…',
  failed: 'non enregistré',
} as const

/** Everything is saved as it is typed; this says so without asking for attention. */
export function SavedMark({ state }: { state: keyof typeof words }) {
  return (
    <Text
      component="span"
      role="status"
      size="xs"
      c={state === 'failed' ? 'var(--etabli-bad)' : 'dimmed'}
      style={{ whiteSpace: 'nowrap' }}
    >
      {words[state]}
    </Text>
  )
}
