import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { typeset } from '../../../shared/french/writing.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import type { OpenOutcome, SaveOutcome } from '../../../shared/ipc/outcomes.ts'

/** After a save: where the file is one click away, or why there is none. */
export function showSaveOutcome(
  outcome: SaveOutcome,
  api: Pick<EtabliApi, 'openExported' | 'showExported'>,
): void {
  if (outcome.kind === 'failed') showFailure(outcome.reason)
  if (outcome.kind === 'saved') showSaved(outcome, api)
}

function showSaved(
  { token, fileName }: Extract<SaveOutcome, { kind: 'saved' }>,
  api: Pick<EtabliApi, 'openExported' | 'showExported'>,
): void {
  const id = notifications.show({
    title: 'Document enregistré',
    message: (
      <>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Text>
        <Group gap="xs" mt={6}>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => act(api.openExported({ token }), id)}
          >
            Ouvrir
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => act(api.showExported({ token }), id)}
          >
            Afficher dans le dossier
          </Button>
        </Group>
      </>
    ),
    autoClose: 20_000,
    closeButtonProps: { 'aria-label': 'Fermer' },
  })
}

/** What did not happen, in one sentence that stays until it is read. */
export function showFailure(reason: string): void {
  notifications.show({
    color: 'red',
    title: 'L’opération n’a pas abouti',
    message: typeset(reason),
    autoClose: 20_000,
    role: 'alert',
    closeButtonProps: { 'aria-label': 'Fermer' },
  })
}

async function act(opening: Promise<OpenOutcome>, notification: string): Promise<void> {
  const outcome = await opening
  if (outcome.kind === 'failed') showFailure(outcome.reason)
  else notifications.hide(notification)
}
