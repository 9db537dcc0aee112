import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Snapshot } from '../../../../shared/domain/workspace/snapshot.ts'
import { typeset } from '../../../../shared/french/writing.ts'
import type { EtabliDatabase } from '../../../storage/database/database.ts'
import { type ReadableSnapshot, workspaceIn } from '../../../storage/snapshots/kept-snapshots.ts'
import { FirstFew } from '../../../ui/lists/first-few.tsx'
import { showFailure } from '../../../ui/notices/save-outcome.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SnapshotTable } from './snapshot-table.tsx'
import styles from './snapshots.module.css'
import { useKeepingFailure, useSnapshots } from './use-snapshots.ts'

export function SnapshotsSection({ db }: { readonly db: EtabliDatabase }) {
  const listed = useSnapshots()
  const failure = useKeepingFailure() ?? (listed?.kind === 'failed' ? listed.reason : undefined)
  const [chosen, setChosen] = useState<ReadableSnapshot>()
  const snapshots = listed?.kind === 'listed' ? listed.snapshots : []
  const newest = snapshots[0]

  async function choose(snapshot: Snapshot) {
    const read = await workspaceIn(snapshot, window.etabli)
    if (read.kind === 'refused') showFailure(read.reason)
    else setChosen({ snapshot, workspace: read.workspace })
  }

  return (
    <div id="sauvegardes">
      <Section
        title="Sauvegardes automatiques"
        description="Établi garde de lui-même une copie de tout, à part, une minute après vos changements et quand vous le fermez : les dix dernières, une par jour pendant un mois, une par semaine pendant un an. Entre deux, il note chaque changement dès qu’il est enregistré : si vos données se perdent, il propose au démarrage de tout reprendre."
        actions={newest && <ShowButton snapshot={newest} />}
      >
        {failure !== undefined && (
          <p role="status" className={styles.failure}>
            {typeset(failure)}
          </p>
        )}
        {listed?.kind === 'listed' && newest === undefined && (
          <p className={styles.none}>La première sera faite dans un instant.</p>
        )}
        {newest !== undefined && (
          <FirstFew
            items={snapshots}
            few={5}
            moreLabel={count => `Voir les ${count} autres sauvegardes`}
          >
            {shown => <SnapshotTable snapshots={shown} onRestore={choose} />}
          </FirstFew>
        )}
        {chosen !== undefined && (
          <RestoreDialog db={db} chosen={chosen} onClose={() => setChosen(undefined)} />
        )}
      </Section>
    </div>
  )
}

function ShowButton({ snapshot }: { readonly snapshot: Snapshot }) {
  async function show() {
    const outcome = await window.etabli.showSnapshot({ id: snapshot.id })
    if (outcome.kind === 'failed') showFailure(outcome.reason)
  }
  return (
    <Button variant="default" size="compact-sm" onClick={show}>
      Afficher dans le dossier
    </Button>
  )
}
