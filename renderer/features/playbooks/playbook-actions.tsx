import { Menu } from '@mantine/core'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { RecordMenu } from '../../workbench/record-menu.tsx'
import { throwAway } from '../../workbench/throw-away.ts'
import { createPlaybook } from './create-playbook.ts'

type Properties = {
  readonly playbook: Playbook
  readonly onOpenPlaybook: (id: string) => void
  readonly onLeave: () => void
}

export function PlaybookActions({ playbook, onOpenPlaybook, onLeave }: Properties) {
  const db = useDatabase()
  const { id, kind, title, steps, templates } = playbook

  const duplicate = useOneAtATime(async () =>
    onOpenPlaybook(await createPlaybook(db, { kind, title: `${title} (copie)`, steps, templates })),
  )

  async function discard() {
    const name = title || 'Méthode sans titre'
    await throwAway(db, { table: 'playbooks', id, what: 'Méthode supprimée', name })
    onLeave()
  }

  return (
    <RecordMenu label="Autres actions sur la méthode" id={id} onDiscard={discard}>
      <Menu.Item onClick={() => duplicate()}>Dupliquer</Menu.Item>
    </RecordMenu>
  )
}
