import { Alert, Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { defaultBrand } from '../../shared/domain/firm.ts'
import { typeset } from '../../shared/domain/french.ts'
import type { Workspace } from '../../shared/domain/workspace.ts'
import { openBeside } from '../storage/open-beside.ts'
import type { OpenedDatabase } from '../storage/open-database.ts'
import { UiProvider } from '../ui/ui-provider.tsx'
import { SnapshotWays, useSnapshotOffer } from './snapshot-ways.tsx'

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

function TakeBack() {
  const offer = useSnapshotOffer()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  if (offer === undefined || offer.readable.length === 0) return null

  async function take(workspace: Workspace) {
    setBusy(true)
    const outcome = await openBeside(workspace).catch(error => ({
      kind: 'refused' as const,
      reason: String(error?.message ?? error),
    }))
    if (outcome.kind === 'loaded') return window.location.reload()
    setFailure(outcome.reason)
    setBusy(false)
  }

  return (
    <>
      <Text size="sm" mt="md">
        Établi en avait gardé une copie. La reprendre ne touche pas aux données qui ne s’ouvrent
        pas&nbsp;: elles restent à côté.
      </Text>
      <SnapshotWays offer={offer} disabled={busy} onTake={take} />
      {failure !== undefined && (
        <Alert variant="default" role="alert">
          {typeset(failure)}
        </Alert>
      )}
    </>
  )
}
