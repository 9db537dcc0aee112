import { Button, Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { monthOf } from '../../../shared/domain/month.ts'
import type { Report } from '../../../shared/domain/report.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { addReport, reportToBe } from '../../storage/new-report.ts'
import { useMissionOptions } from '../../storage/use-mission-options.ts'
import { useQuery } from '../../storage/use-query.ts'
import { useToday } from '../../storage/use-today.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { showFailure } from '../../ui/save-outcome.tsx'
import { MonthField } from './month-field.tsx'
import { ReportForetaste } from './report-foretaste.tsx'

type Properties = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewReportDialog({ opened, onClose, onCreated }: Properties) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Nouveau rapport"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
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

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (asked === undefined) return
    const id = await addReport(db, asked).catch(error => {
      showFailure(error.message)
      return undefined
    })
    if (id !== undefined) onCreated(id)
  }

  return (
    <form onSubmit={onSubmit}>
      <Stack gap="sm">
        <Select
          data-autofocus
          size="sm"
          label="Mission"
          searchable
          openOnFocus={false}
          nothingFoundMessage="Aucune mission"
          data={missions}
          value={missionId ?? null}
          onChange={id => {
            setMission(id ?? undefined)
            setStart(undefined)
          }}
        />
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
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" disabled={missionId === undefined}>
            Créer le rapport
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const kinds = [
  { value: 'monthly', label: 'Rapport mensuel' },
  { value: 'final', label: 'Rapport final' },
]
