import { Button, Group } from '@mantine/core'
import { present } from '../../../../shared/values/present.ts'
import { useMissionOptions } from '../../../storage/records/use-mission-options.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import type { RunFields } from './run-fields.ts'
import { RunProgress } from './run-progress.tsx'

export function RunIdentity({ playbook, run, today, change }: RunFields) {
  const missions = useMissionOptions(today)
  const end = (endedOn: string | undefined) =>
    change(
      endedOn === undefined ? 'Suivi rouvert' : 'Suivi terminé',
      ({ endedOn: _, ...open }) => ({
        ...open,
        ...present({ endedOn }),
      }),
    )
  return (
    <Section title="Suivi" actions={<RunProgress playbook={playbook} run={run} />}>
      <FieldGrid>
        <FieldGrid columns={2}>
          <SelectField
            label="Mission"
            searchable
            clearable
            value={run.missionId}
            options={missions}
            onChange={missionId =>
              change('Mission du suivi', ({ missionId: _, ...before }) => ({
                ...before,
                ...present({ missionId }),
              }))
            }
          />
          <TextField
            label="Pour"
            placeholder="Un prospect, une équipe…"
            value={run.label}
            onChange={label => change('Nom du suivi', before => ({ ...before, label }))}
          />
          <DateField
            label="Commencé le"
            value={run.startedOn}
            onChange={day =>
              change('Début du suivi', before => ({
                ...before,
                startedOn: day ?? before.startedOn,
              }))
            }
          />
          <DateField
            label="Terminé le"
            value={run.endedOn}
            minimum={run.startedOn}
            onChange={end}
          />
        </FieldGrid>
        {run.endedOn === undefined && (
          <Group>
            <Button size="compact-sm" variant="default" onClick={() => end(today)}>
              Terminer le suivi aujourd’hui
            </Button>
          </Group>
        )}
      </FieldGrid>
    </Section>
  )
}
