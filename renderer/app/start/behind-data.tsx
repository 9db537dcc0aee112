import { Alert, Stack, Text, Title } from '@mantine/core'
import { IconDatabase } from '@tabler/icons-react'
import { useState } from 'react'
import { defaultBrand } from '../../../shared/domain/firm/firm.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { typeset } from '../../../shared/french/writing.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { startLineage } from '../../storage/journal/journal-position.ts'
import type { Recovery } from '../../storage/journal/recovery.ts'
import { takeWorkAhead, type WorkAhead } from '../../storage/journal/work-ahead.ts'
import { keepSnapshot } from '../../storage/snapshots/keep-snapshot.ts'
import { UiProvider } from '../../ui/theme/ui-provider.tsx'
import classes from './first-start.module.css'
import { RecoveryWay, WhatIsMissing } from './recovery-ways.tsx'
import { behindText, leftText } from './recovery-words.ts'
import { Way } from './way.tsx'

type Properties = {
  readonly db: EtabliDatabase
  readonly nonce: string
  readonly recovery: Recovery
  readonly ahead: WorkAhead
}

/** Shown before the application where its data are older than what was noted of them: nothing is written yet. */
export function BehindData({ db, nonce, recovery, ahead }: Properties) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  async function decide(work: () => Promise<string | undefined>) {
    setBusy(true)
    const reason = await work().catch(error => String(error?.message ?? error))
    if (reason === undefined) window.location.reload()
    setRefusal(reason)
    setBusy(false)
  }

  return (
    <UiProvider primaryColor={defaultBrand.primaryColor} nonce={nonce}>
      <main className={classes.screen}>
        <div className={classes.column}>
          <Title order={1}>Vos derniers changements manquent ici</Title>
          <Text size="sm" mt={8} mb={24} role="alert">
            {typeset(behindText(recovery, ahead))}
          </Text>
          <Stack gap={0}>
            <RecoveryWay
              recovery={recovery}
              disabled={isBusy}
              onTake={workspace => decide(() => taken(db, workspace))}
            />
            <Way
              icon={<IconDatabase size={18} stroke={1.6} />}
              title="Garder les données telles qu’elles sont ici"
              text={typeset(leftText(ahead))}
              disabled={isBusy}
              onClick={() => decide(() => left(db))}
            />
          </Stack>
          <WhatIsMissing recovery={recovery} />
          {refusal !== undefined && (
            <Alert variant="default" role="alert" mt="md" title="Rien n’a été repris">
              {typeset(refusal)}
            </Alert>
          )}
        </div>
      </main>
    </UiProvider>
  )
}

async function taken(db: EtabliDatabase, workspace: Workspace): Promise<string | undefined> {
  const outcome = await takeWorkAhead(db, workspace, () => keepSnapshot(db, window.etabli))
  return outcome.kind === 'refused' ? outcome.reason : undefined
}

async function left(db: EtabliDatabase): Promise<undefined> {
  await startLineage(db)
  return undefined
}
