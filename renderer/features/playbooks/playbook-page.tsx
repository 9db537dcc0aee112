import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { firm } from '../../storage/records/firm.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { PlaybookWorkbench } from './playbook-workbench.tsx'
import { RunWorkbench } from './run/run-workbench.tsx'

type Properties = {
  readonly id: string
  /** The one time it was followed that is on screen; without it, the playbook itself is. */
  readonly run: string | undefined
  readonly onOpenRun: (run: string | undefined) => void
  readonly onOpenMission: (id: string) => void
  readonly onOpenPlaybook: (id: string) => void
  readonly onLeave: () => void
}

export function PlaybookPage({ id, run: runId, ...ways }: Properties) {
  const today = useToday()
  const { row: playbook, isMissing, edit, state } = useDraft('playbooks', id, id)
  const house = useQuery(firm)
  if (isMissing || playbook?.deletedAt !== undefined) return <GonePage />
  if (playbook === undefined || house === undefined) return null
  const shared = { playbook, firm: house, today, edit, state, ...ways }
  const run = playbook.runs.find(each => each.id === runId)
  return run === undefined ? (
    <PlaybookWorkbench {...shared} />
  ) : (
    <RunWorkbench key={run.id} run={run} {...shared} />
  )
}

function GonePage() {
  return (
    <EmptyState
      icon={<IconChecklist size={28} />}
      title="Cette méthode n’est plus là"
      text={
        'Elle est peut-être dans la corbeille\u00a0: Réglages, puis Corbeille. Ctrl+Z l’en fait aussi revenir.'
      }
    />
  )
}
