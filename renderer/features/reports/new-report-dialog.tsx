import { Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { monthOf } from '../../../shared/domain/month.ts'
import type { Report } from '../../../shared/domain/report.ts'
import { MissionChoice } from '../../records/mission-choice.tsx'
import { useDatabase } from '../../storage/database-context.tsx'
import { addReport, reportToBe } from '../../storage/new-report.ts'
import { useMissionOptions } from '../../storage/use-mission-options.ts'
import { useQuery } from '../../storage/use-query.ts'
import { useToday } from '../../storage/use-today.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { MonthField } from './month-field.tsx'
import { ReportForetaste } from './report-foretaste.tsx'

type Properties = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewReportDialog({ opened, onClose, onCreated }: Properties) {
  return (
    <Modal opened={opened} onClose={onClose} title="Nouveau rapport">
      <NewReportForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

function NewReportForm({ onClose, onCreated }: Omit<Properties, 'opened'>) {
  const db = useDatabase()
  const today = useToday()
  const missions = useMissionOptions(today)
  const [missionId, setMission] = useState<string>()
  const [kind, setKind] = useState<Report['kind']>('monthly')
  const [start, setStart] = useState<string>()
  const month = start === undefined ? undefined : monthOf(start)
  const asked = missionId === undefined ? undefined : { missionId, kind, today, month }
  const foretaste = useQuery(
    async store => asked && reportToBe(store, asked),
    missionId,
    kind,
    today,
    start,
  )

  async function create() {
    if (asked !== undefined) onCreated(await addReport(db, asked))
  }

  function choose(id: string | undefined) {
    setMission(id)
    setStart(undefined)
  }

  return (
    <DialogForm
      submitLabel="Créer le rapport"
      isReady={missionId !== undefined}
      onSubmit={create}
      onClose={onClose}
    >
      <MissionChoice missions={missions} value={missionId} onChange={choose} />
      <FieldGroup label="Nature">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Nature"
          data={kinds}
          value={kind}
          onChange={value => setKind(value === 'final' ? 'final' : 'monthly')}
        />
      </FieldGroup>
      {kind === 'monthly' && (
        <MonthField value={start ?? foretaste?.period?.start} onChange={setStart} />
      )}
      {foretaste !== undefined && <ReportForetaste report={foretaste} />}
    </DialogForm>
  )
}

const kinds = [
  { value: 'monthly', label: 'Rapport mensuel' },
  { value: 'final', label: 'Rapport final' },
]
