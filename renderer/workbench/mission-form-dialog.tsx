import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useToday } from '../storage/database/use-today.ts'
import { useMissionOptions } from '../storage/records/use-mission-options.ts'
import { FormDialog } from '../ui/dialogs/form-dialog.tsx'

type Properties = {
  readonly title: string
  readonly missionId: string | undefined
  readonly onMission: (id: string | undefined) => void
  readonly submitLabel: string
  /** All that it takes beside the mission is there. */
  readonly isReady?: boolean
  readonly onSubmit: (missionId: string) => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks for something new that belongs to a mission: which one is its first question. */
export function MissionFormDialog(properties: Properties) {
  const { title, missionId, onMission, submitLabel, isReady = true, onSubmit, onClose } = properties
  const missions = useMissionOptions(useToday())
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      isReady={missionId !== undefined && isReady}
      onSubmit={async () => {
        if (missionId !== undefined) await onSubmit(missionId)
      }}
      onClose={onClose}
    >
      <Select
        data-autofocus
        size="sm"
        label="Mission"
        description={missions.length === 0 ? noMission : undefined}
        searchable
        openOnFocus={false}
        nothingFoundMessage="Aucune mission"
        data={missions}
        value={missionId ?? null}
        onChange={id => onMission(id ?? undefined)}
      />
      {properties.children}
    </FormDialog>
  )
}

const noMission = 'Il n’y en a pas encore\u00a0: créez-en une, ou importez le brief d’un client.'
