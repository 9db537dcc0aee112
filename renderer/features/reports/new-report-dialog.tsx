import { useState } from 'react'
import { monthOf } from '../../../shared/domain/calendar/month.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { addReport, reportToBe } from '../../storage/records/new-report.ts'
import { SegmentedField } from '../../ui/fields/segmented-field.tsx'
import { MissionFormDialog } from '../../workbench/mission-form-dialog.tsx'
import { MonthField } from './month-field.tsx'
import { ReportForetaste } from './report-foretaste.tsx'

type Properties = {
  /** Chosen beforehand. */
  readonly missionId?: string | undefined
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewReportDialog({ missionId: chosen, onClose, onCreated }: Properties) {
  const db = useDatabase()
  const today = useToday()
  const [missionId, setMission] = useState(chosen)
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

  function choose(id: string | undefined) {
    setMission(id)
    setStart(undefined)
  }

  return (
    <MissionFormDialog
      title="Nouveau rapport"
      missionId={missionId}
      onMission={choose}
      submitLabel="Créer le rapport"
      onSubmit={async id => onCreated(await addReport(db, { missionId: id, kind, today, month }))}
      onClose={onClose}
    >
      <SegmentedField label="Nature" value={kind} options={kinds} onChange={setKind} />
      {kind === 'monthly' && (
        <MonthField value={start ?? foretaste?.period?.start} onChange={setStart} />
      )}
      {foretaste !== undefined && <ReportForetaste report={foretaste} />}
    </MissionFormDialog>
  )
}

const kinds = [
  { value: 'monthly', label: 'Rapport mensuel' },
  { value: 'final', label: 'Rapport final' },
] as const
