import { Button, Stack, Text, Title } from '@mantine/core'
import { defaultBrand } from '../../../shared/domain/firm/firm.ts'
import { typeset } from '../../../shared/french/writing.ts'
import type { OpenedDatabase } from '../../storage/database/open-database.ts'
import { UiProvider } from '../../ui/theme/ui-provider.tsx'
import { TakeBack } from './take-back.tsx'

type Refusal = Extract<OpenedDatabase, { kind: 'refused' }>

/** Shown instead of the application when its data could not be opened: nothing is written over it. */
export function UnreadableData({ refusal, nonce }: { refusal: Refusal; nonce: string }) {
  return (
    <UiProvider primaryColor={defaultBrand.primaryColor} nonce={nonce}>
      <Stack component="main" p={48} maw={640} align="start">
        <Title order={1}>Vos données n’ont pas été ouvertes</Title>
        <Text size="sm" role="alert">
          {typeset(refusal.reason)}
        </Text>
        <Button onClick={() => window.location.reload()}>Réessayer</Button>
        {refusal.cause === 'unreadable' && <TakeBack />}
      </Stack>
    </UiProvider>
  )
}
