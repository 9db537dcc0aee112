import { memo } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type MissionTab, reads, setter } from '../editing.ts'
import classes from '../fields.module.css'

/** What the mission is called, who answers for it and when it runs. */
export const IdentitySection = memo(
  function IdentitySection({ mission, edit }: MissionTab) {
    const contact = mission.contact ?? { name: '' }
    const isBackwards =
      mission.start !== undefined && mission.end !== undefined && mission.end < mission.start
    return (
      <Section title="Mission">
        <div className={classes.stack}>
          <TextField
            label="Titre"
            value={mission.title}
            onChange={setter(edit, 'title', 'Titre modifié')}
          />
          <div className={classes.triple}>
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
          </div>
        </div>
      </Section>
    )
  },
  reads('title', 'start', 'end', 'statedDuration', 'contact', 'author'),
)
