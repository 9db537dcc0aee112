import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

/** What the mission is called, who answers for it and when it runs. */
export const IdentitySection = memo(
  function IdentitySection({ mission, edit }: MissionTab) {
    const contact = mission.contact ?? { name: '' }
    const isBackwards =
      mission.start !== undefined && mission.end !== undefined && mission.end < mission.start
    return (
      <Section title="Mission">
        <FieldGrid>
          <TextField
            label="Titre"
            value={mission.title}
            onChange={setter(edit, 'title', 'Titre modifié')}
          />
          <FieldGrid columns={3}>
            <DateField
              label="Début"
              value={mission.start}
              onChange={setter(edit, 'start', 'Début modifié')}
            />
            <DateField
              label="Fin"
              value={mission.end}
              minimum={mission.start}
              error={isBackwards ? 'La fin précède le début.' : undefined}
              onChange={setter(edit, 'end', 'Fin modifiée')}
            />
            <TextField
              label="Durée annoncée"
              placeholder="4 mois"
              value={mission.statedDuration}
              onChange={setter(edit, 'statedDuration', 'Durée annoncée modifiée')}
            />
            <TextField
              label="Interlocuteur principal"
              value={contact.name}
              onChange={name =>
                edit('Interlocuteur modifié', row => ({ ...row, contact: { ...contact, name } }))
              }
            />
            <TextField
              label="Sa fonction"
              value={contact.role}
              onChange={role =>
                edit('Interlocuteur modifié', row => ({ ...row, contact: { ...contact, role } }))
              }
            />
            <TextField
              label="Brief établi par"
              value={mission.author}
              onChange={setter(edit, 'author', 'Auteur modifié')}
            />
          </FieldGrid>
        </FieldGrid>
      </Section>
    )
  },
  reads('title', 'start', 'end', 'statedDuration', 'contact', 'author'),
)
