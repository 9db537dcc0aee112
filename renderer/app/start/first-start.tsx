import { Button, Group, Text, TextInput, Title } from '@mantine/core'
import { IconBriefcase, IconFileImport, IconFolderOpen } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { loadWorkspace } from '../../storage/backup.ts'
import { commit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { firm } from '../../storage/records/firm.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'
import { commands } from '../commands/commands.ts'
import { useCommands } from '../commands/use-commands.ts'
import { loadSample, openWorkspaceFile } from '../commands/workspace-files.ts'
import { openImport } from '../ui-store.ts'
import classes from './first-start.module.css'
import { isNothingKept, RecoveryWays, useRecoveryOffer } from './recovery-ways.tsx'
import { Way } from './way.tsx'

/** Ctrl+O brings in the first documents, too; every other command would need some. */
const atFirstStart = commands.filter(({ id }) => id === 'import')

/** The first screen of a fresh installation: four ways to begin, none of them final; and what can be taken back. */
export function FirstStart() {
  const { db } = useCommands(atFirstStart)
  const [busy, setBusy] = useState(false)
  const offer = useRecoveryOffer()
  if (offer === undefined) return null

  async function begin(work: () => Promise<string | undefined>) {
    setBusy(true)
    const failure = await work().catch(error => String(error?.message ?? error))
    setBusy(false)
    if (failure !== undefined) showFailure(failure)
  }

  return (
    <main className={classes.screen}>
      <div className={classes.column}>
        <Title order={1}>Bienvenue dans Établi</Title>
        <Text c="dimmed" mt={4} mb={24}>
          L’établi du consultant&nbsp;: missions, propositions et budgets, sur cet ordinateur et
          sans connexion.
        </Text>
        {!isNothingKept(offer) && (
          <>
            <Text size="sm" mb={8}>
              {offer.recoveries.length > 0
                ? 'Aucune donnée n’a été trouvée ici, mais Établi en avait gardé une copie.'
                : 'Aucune donnée n’a été trouvée ici.'}
            </Text>
            <RecoveryWays
              offer={offer}
              disabled={busy}
              onTake={workspace => begin(() => taken(db, workspace))}
            />
          </>
        )}
        <EmptyFirmForm
          disabled={busy}
          onStart={name =>
            begin(async () => {
              const row = { ...(await firm(db)), name }
              const edits = [{ table: 'firm' as const, row }]
              await commit(db, { what: 'Cabinet créé', scope: 'workspace', edits })
              return undefined
            })
          }
        />
        <Text size="sm" c="dimmed" mt={28} mb={8}>
          Ou bien
        </Text>
        <Way
          icon={<IconBriefcase size={18} stroke={1.6} />}
          title="Découvrir avec le cabinet d’exemple"
          text="Des missions, propositions et budgets fictifs, pour se faire une idée."
          disabled={busy}
          onClick={() => begin(() => loadSample(db))}
        />
        <Way
          icon={<IconFileImport size={18} stroke={1.6} />}
          title="Importer un brief ou d’autres documents"
          text="Briefs, propositions, rapports, comptes-rendus : Word, Markdown, texte, dossier ou ZIP."
          disabled={busy}
          onClick={() => openImport()}
        />
        <Way
          icon={<IconFolderOpen size={18} stroke={1.6} />}
          title="Ouvrir un espace de travail…"
          text="Un fichier exporté d’Établi, sur cet ordinateur ou une clé."
          disabled={busy}
          onClick={() => begin(() => openWorkspaceFile(db))}
        />
      </div>
    </main>
  )
}

async function taken(db: EtabliDatabase, workspace: Workspace): Promise<string | undefined> {
  const outcome = await loadWorkspace(db, workspace)
  return outcome.kind === 'refused' ? outcome.reason : undefined
}

function EmptyFirmForm({
  onStart,
  disabled,
}: {
  onStart: (name: string) => void
  disabled: boolean
}) {
  const [name, setName] = useState('')

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (name.trim() !== '') onStart(name.trim())
  }

  return (
    <form onSubmit={onSubmit}>
      <Group align="end" gap="xs" wrap="nowrap">
        <TextInput
          className={classes.name}
          label="Nom de votre cabinet"
          placeholder="Cabinet Martin Conseil"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={disabled || name.trim() === ''}>
          Commencer avec un espace vide
        </Button>
      </Group>
    </form>
  )
}
