import { useCallback } from 'react'
import { playbookDocument } from '../../../shared/documents/playbook.ts'
import { playbookFileName } from '../../../shared/domain/document/delivery-file-names.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import { playbookKindLabel } from '../../../shared/domain/playbook/kinds.ts'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import type { Edit } from '../../records/editing.ts'
import { DocumentWorkbench } from '../../workbench/document-workbench.tsx'
import { playbookSections } from './editor/sections.ts'
import { PlaybookActions } from './playbook-actions.tsx'

export type PlaybookProperties = {
  readonly playbook: Playbook
  readonly firm: Firm
  readonly today: string
  readonly edit: Edit<Playbook>
  readonly state: 'saved' | 'saving' | 'failed'
  readonly onOpenRun: (run: string | undefined) => void
  readonly onOpenMission: (id: string) => void
  readonly onOpenPlaybook: (id: string) => void
  readonly onLeave: () => void
}

/** A way of working as it is written; the times it was followed are at the end. */
export function PlaybookWorkbench({
  playbook,
  firm,
  today,
  edit,
  state,
  ...ways
}: PlaybookProperties) {
  const tree = useCallback(
    () => playbookDocument({ playbook, firm, today }),
    [playbook, firm, today],
  )
  return (
    <DocumentWorkbench
      title={playbook.title || 'Méthode sans titre'}
      subtitle={playbookKindLabel(playbook.kind)}
      actions={<PlaybookActions playbook={playbook} {...ways} />}
      document={{
        kind: 'playbook',
        record: playbook,
        tree,
        fileName: extension => playbookFileName(playbook, today, extension),
        sending: {},
      }}
      sections={playbookSections}
      fields={{ playbook, firm, today, edit, onOpenRun: ways.onOpenRun }}
      state={state}
    />
  )
}
