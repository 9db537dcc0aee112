import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { typeset } from '../../../shared/french/writing.ts'
import { openBeside } from '../../storage/database/open-beside.ts'
import { RecoveryWays, useRecoveryOffer } from './recovery-ways.tsx'

/** Beside data that cannot be opened: what was put aside, which takes the place of nothing. */
export function TakeBack() {
  const offer = useRecoveryOffer()
  const [state, setState] = useState<'offered' | 'taking' | 'refused'>('offered')
  if (offer === undefined || offer.recoveries.length === 0) return null

  async function take(workspace: Workspace) {
    setState('taking')
    const outcome = await openBeside(workspace).catch(error => console.error(error))
    if (outcome?.kind === 'loaded') window.location.reload()
    else setState('refused')
  }

  return (
    <>
      <Text size="sm" mt="md">
        Établi en avait gardé une copie. La reprendre ne touche pas aux données qui ne s’ouvrent
        pas&nbsp;: elles restent à côté.
      </Text>
      <RecoveryWays offer={offer} disabled={state === 'taking'} onTake={take} />
      {state === 'refused' && <SetAside />}
    </>
  )
}

/** The browser's store itself does not open: main can set it aside before the next start. */
function SetAside() {
  const [told, setTold] = useState<string>()

  async function ask() {
    const outcome = await window.etabli.setStoreAside()
    setTold(outcome.kind === 'failed' ? outcome.reason : nextStart)
  }

  return (
    <Alert variant="default" role="alert" title="Le stockage lui-même ne s’ouvre pas">
      {typeset(told ?? proposal)}
      {told === undefined && (
        <Group justify="flex-end" mt="xs">
          <Button size="compact-sm" variant="default" onClick={ask}>
            Mettre le stockage de côté
          </Button>
        </Group>
      )}
    </Alert>
  )
}

const proposal =
  'Vérifiez qu’il reste de la place sur le disque, puis réessayez. Sinon, Établi peut mettre ce stockage de côté, sans rien effacer, et repartir de la sauvegarde.'
const nextStart =
  'Fermez Établi, puis rouvrez-le : ce stockage sera mis de côté et la sauvegarde vous sera proposée.'
