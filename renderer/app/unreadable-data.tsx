import { Button, Stack, Text, Title } from '@mantine/core'
import { defaultBrand } from '../../shared/domain/firm.ts'
import { typeset } from '../../shared/domain/french.ts'
import { UiProvider } from '../ui/ui-provider.tsx'

/** Shown instead of the application when its data could not be opened: nothing is written over it. */
export function UnreadableData({ reason, nonce }: { reason: string; nonce: string }) {
  return (
    <UiProvider primaryColor={defaultBrand.primaryColor} nonce={nonce}>
      <Stack component="main" p={48} maw={640} role="alert" align="start">
        <Title order={1}>Vos données n’ont pas été ouvertes</Title>
        <Text size="sm">{typeset(reason)}</Text>
        <Button onClick={() => window.location.reload()}>Réessayer</Button>
      </Stack>
    </UiProvider>
  )
}
