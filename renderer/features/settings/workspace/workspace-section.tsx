import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { loadWorkspace } from '../../../storage/backup.ts'
import type { EtabliDatabase } from '../../../storage/database/database.ts'
import { showFailure, showSaveOutcome } from '../../../ui/notices/save-outcome.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { chooseWorkspace, saveWorkspace } from './workspace-file.ts'

export function WorkspaceSection({ db }: { readonly db: EtabliDatabase }) {
  const [chosen, setChosen] = useState<Workspace>()

  async function choose() {
    const outcome = await chooseWorkspace(window.etabli)
    if (outcome.kind === 'refused') showFailure(outcome.reason)
    if (outcome.kind === 'workspace') setChosen(outcome.workspace)
  }

  async function replace(workspace: Workspace) {
    const outcome = await loadWorkspace(db, workspace, { replace: true })
    setChosen(undefined)
    if (outcome.kind === 'refused') showFailure(outcome.reason)
  }

  return (
    <div id="espace">
      <Section
        title="Espace de travail"
        description="Tout ce qu’Établi garde tient dans un fichier lisible, que vous pouvez copier, archiver ou ouvrir sur un autre poste."
      >
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            onClick={async () =>
              showSaveOutcome(await saveWorkspace(db, window.etabli), window.etabli)
            }
          >
            Exporter une copie…
          </Button>
          <Button variant="default" size="sm" onClick={choose}>
            Ouvrir un espace de travail…
          </Button>
        </Group>
        <ReplaceDialog
          workspace={chosen}
          onCancel={() => setChosen(undefined)}
          onReplace={replace}
        />
      </Section>
    </div>
  )
}
