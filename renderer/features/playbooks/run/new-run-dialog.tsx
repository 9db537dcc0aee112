import { useState } from 'react'
import type { PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import { newRun } from '../../../../shared/domain/playbook/runs.ts'
import { useMissionOptions } from '../../../storage/records/use-mission-options.ts'
import { FormDialog } from '../../../ui/dialogs/form-dialog.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type Properties = {
  readonly today: string
  readonly onStart: (run: PlaybookRun) => void
  readonly onClose: () => void
}

/** For a mission, or for somebody who is no client yet. */
export function NewRunDialog({ today, onStart, onClose }: Properties) {
  const missions = useMissionOptions(today)
  const [missionId, setMission] = useState<string>()
  const [label, setLabel] = useState('')
  const isNamed = missionId !== undefined || label.trim() !== ''

  return (
    <FormDialog
      title="Suivre la méthode"
      submitLabel="Commencer"
      isReady={isNamed}
      onSubmit={async () => onStart(newRun({ id: crypto.randomUUID(), today, missionId, label }))}
      onClose={onClose}
    >
      <SelectField
        label="Pour la mission"
        searchable
        clearable
        autoFocus
        value={missionId}
        options={missions}
        onChange={setMission}
      />
      <TextField
        label="Ou pour"
        placeholder="Un prospect, une équipe…"
        value={label}
        onChange={setLabel}
      />
    </FormDialog>
  )
}
