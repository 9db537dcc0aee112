import { memo } from 'react'
import { possibleOwners } from '../../../../shared/domain/meeting/action-owner.ts'
import { agendaTimes } from '../../../../shared/domain/meeting/agenda.ts'
import { meetingKinds } from '../../../../shared/domain/meeting/kind.ts'
import { setter } from '../../../records/editing.ts'
import { ClockField } from '../../../ui/fields/clock-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { SuggestedField } from '../../../ui/fields/suggested-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import styles from './editor.module.css'
import { type MeetingFields, reads } from './section.ts'

export const SessionSection = memo(
  ({ meeting, edit }: MeetingFields) => (
    <Section title="Séance">
      <FieldGrid>
        <TextField
          label="Titre"
          value={meeting.title}
          onChange={setter(edit, 'title', 'Titre du compte-rendu')}
        />
        <div className={styles.session}>
          <SelectField
            label="Nature"
            value={meeting.kind}
            options={meetingKinds}
            onChange={kind => kind && setter(edit, 'kind', 'Nature de la séance')(kind)}
          />
          <DateField
            label="Date"
            value={meeting.date}
            onChange={setter(edit, 'date', 'Date de la séance')}
          />
          <ClockField
            label="Début prévu"
            value={meeting.startsAt}
            onChange={setter(edit, 'startsAt', 'Début prévu')}
          />
          <ClockField
            label="Fin prévue"
            value={meeting.endsAt}
            onChange={setter(edit, 'endsAt', 'Fin prévue')}
          />
        </div>
        <WarningLines messages={agendaTimes(meeting).warnings} />
        <FieldGrid columns={2}>
          <TextField
            label="Lieu"
            placeholder="Site, salle, visio"
            value={meeting.place}
            onChange={setter(edit, 'place', 'Lieu de la séance')}
          />
          <SuggestedField
            label="Animation"
            suggestions={possibleOwners(meeting)}
            value={meeting.facilitator}
            onChange={setter(edit, 'facilitator', 'Animation')}
          />
        </FieldGrid>
      </FieldGrid>
    </Section>
  ),
  reads(
    'title',
    'kind',
    'date',
    'startsAt',
    'endsAt',
    'place',
    'facilitator',
    'agenda',
    'participants',
  ),
)
