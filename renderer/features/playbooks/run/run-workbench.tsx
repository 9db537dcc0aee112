import { Anchor } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { playbookDocument } from '../../../../shared/documents/playbook.ts'
import { playbookFileName } from '../../../../shared/domain/document/delivery-file-names.ts'
import type { PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import {
  type Progress,
  progressOf,
  stepStates,
} from '../../../../shared/domain/playbook/progress.ts'
import { useMissionOptions } from '../../../storage/records/use-mission-options.ts'
import { StatusBadge } from '../../../ui/page/status-badge.tsx'
import { DocumentWorkbench } from '../../../workbench/document-workbench.tsx'
import type { PlaybookProperties } from '../playbook-workbench.tsx'
import type { RunFields } from './run-fields.ts'
import { RunMenu } from './run-menu.tsx'
import { runName } from './run-name.ts'
import { runSections } from './run-sections.ts'

type Properties = PlaybookProperties & { readonly run: PlaybookRun }

/** A playbook being followed: its boxes on the left, the account of it on the right. */
export function RunWorkbench(properties: Properties) {
  const { playbook, run, firm, today, edit, state, onOpenRun } = properties
  const name = runName(run, useMissionOptions(today))
  const told = useMemo(() => ({ ...run, label: name }), [run, name])
  const tree = useCallback(
    // The e-mails are copied from here: an account of what was done has no use for them.
    () => playbookDocument({ playbook: { ...playbook, templates: [] }, firm, today, run: told }),
    [playbook, firm, today, told],
  )
  const change = useCallback<RunFields['change']>(
    (what, changed) =>
      edit(what, before => ({
        ...before,
        runs: before.runs.map(each => (each.id === run.id ? changed(each) : each)),
      })),
    [edit, run.id],
  )
  const steps = stepStates(playbook, run)
  return (
    <DocumentWorkbench
      title={name || 'Suivi sans nom'}
      subtitle={<Subtitle {...properties} />}
      actions={<RunMenu {...{ run, edit, onOpenRun }} />}
      document={{
        kind: 'playbook',
        record: playbook,
        tree,
        fileName: extension =>
          playbookFileName({ ...playbook, title: `${playbook.title} ${name}` }, today, extension),
      }}
      sections={runSections(steps, playbook.templates.length > 0)}
      fields={{ playbook, run, firm, today, change }}
      state={state}
    />
  )
}

function Subtitle({ playbook, run, onOpenRun, onOpenMission }: Properties) {
  const { missionId } = run
  return (
    <>
      <Anchor component="button" size="sm" onClick={() => onOpenRun(undefined)}>
        {playbook.title || 'Méthode sans titre'}
      </Anchor>
      <StatusBadge tone={run.endedOn === undefined ? 'info' : 'neutral'}>
        {run.endedOn === undefined ? inProgress(progressOf(playbook, run)) : 'Terminé'}
      </StatusBadge>
      {missionId !== undefined && (
        <Anchor component="button" size="sm" onClick={() => onOpenMission(missionId)}>
          Voir la mission
        </Anchor>
      )}
    </>
  )
}

function inProgress({ done, all }: Progress): string {
  return all === 0 ? 'En cours' : `En cours, ${done} sur ${all}`
}
