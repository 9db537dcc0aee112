import { Checkbox, Switch } from '@mantine/core'
import { memo } from 'react'
import type { Person } from '../../../../shared/domain/firm/firm.ts'
import type { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { useQuery } from '../../../storage/database/use-query.ts'
import { useToday } from '../../../storage/database/use-today.ts'
import { finishedMissions, type ShownMission } from '../../../storage/records/annexes.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import styles from './annexes-section.module.css'
import editor from './editor.module.css'
import { type EditorProperties, type EditProposal, reads } from './section.ts'

type Annexes = Proposal['annexes']

export const AnnexesSection = memo(({ proposal: { annexes }, firm, edit }: EditorProperties) => {
  const change = changing(edit)
  return (
    <Section title="Annexes" description="Après la proposition, chacune sur une page.">
      <FieldGrid>
        <References annexes={annexes} change={change} />
        <Resumes annexes={annexes} people={firm.people} change={change} />
      </FieldGrid>
    </Section>
  )
}, reads('annexes'))

type Change = (part: Partial<Annexes>) => void

function changing(edit: EditProposal): Change {
  return part => edit('Annexes', before => ({ ...before, annexes: { ...before.annexes, ...part } }))
}

type ReferenceProperties = { readonly annexes: Annexes; readonly change: Change }

function References({ annexes: { references }, change }: ReferenceProperties) {
  const today = useToday()
  const missions = useQuery(db => finishedMissions(db, today), today) ?? []
  const others = missions.filter(({ id }) => !references.some(each => each.missionId === id))
  return (
    <FieldGroup label="Missions de référence">
      <RowList
        rows={references}
        reads={[missions]}
        onChange={rows => change({ references: rows })}
        keyOf={({ missionId }) => missionId}
        nameOf={({ missionId }) => nameOf(missionId, missions)}
        render={(reference, changeRow) => (
          <div className={styles.reference}>
            <span className={styles.name}>{nameOf(reference.missionId, missions)}</span>
            <Switch
              size="sm"
              label="Sans nommer le client"
              checked={reference.anonymous === true}
              onChange={event =>
                changeRow({ ...reference, anonymous: event.currentTarget.checked })
              }
            />
          </div>
        )}
      />
      {missions.length === 0 && (
        <p className={editor.hint}>Les missions terminées pourront être racontées ici.</p>
      )}
      {others.length > 0 && (
        <SelectField
          label="Ajouter une mission terminée"
          hiddenLabel
          placeholder="Ajouter une mission terminée…"
          searchable
          value={undefined as string | undefined}
          options={others.map(mission => ({ value: mission.id, label: fullName(mission) }))}
          onChange={missionId =>
            missionId !== undefined && change({ references: [...references, { missionId }] })
          }
        />
      )}
    </FieldGroup>
  )
}

type ResumeProperties = ReferenceProperties & { readonly people: readonly Person[] }

function Resumes({ annexes: { resumes }, people, change }: ResumeProperties) {
  return (
    <FieldGroup label="CV de l’équipe">
      {people.length === 0 && (
        <p className={editor.hint}>Ajoutez d’abord les personnes du cabinet dans les réglages.</p>
      )}
      {people.map(({ id, name, role, resume }) => (
        <Checkbox
          key={id}
          size="sm"
          className={styles.person ?? ''}
          label={role === undefined ? name : `${name}, ${role}`}
          description={
            resume === undefined ? 'CV à remplir dans Réglages, Équipe et prix' : undefined
          }
          checked={resumes.includes(id)}
          onChange={event =>
            change({
              resumes: event.currentTarget.checked
                ? [...resumes, id]
                : resumes.filter(each => each !== id),
            })
          }
        />
      ))}
    </FieldGroup>
  )
}

function nameOf(id: string, missions: readonly ShownMission[]): string {
  const mission = missions.find(each => each.id === id)
  return mission === undefined ? 'Mission qui n’est plus là' : fullName(mission)
}

function fullName({ title, clientName }: ShownMission): string {
  return [title || 'Sans titre', clientName].filter(Boolean).join(' – ')
}
