import { memo } from 'react'
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { setter } from '../../../records/editing.ts'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import styles from './editor.module.css'
import { type MeetingFields, reads } from './section.ts'

export const DecisionsSection = memo(
  ({ meeting, edit }: MeetingFields) => (
    <Section
      title="Décisions"
      description={meeting.decisions.length === 0 ? 'Ce qui est décidé, et pourquoi.' : undefined}
    >
      <RowList
        rows={meeting.decisions}
        reads={[]}
        onChange={setter(edit, 'decisions', 'Décisions')}
        nameOf={decision => decision.title || 'Décision'}
        newRow={(): Meeting['decisions'][number] => ({ title: '' })}
        addLabel="Ajouter une décision"
        render={(decision, change, index) => (
          <div className={styles.decision}>
            <TextField
              label={`Décision ${index + 1}`}
              hiddenLabel
              wraps
              placeholder="Décision"
              value={decision.title}
              onChange={title => change({ ...decision, title })}
            />
            <TextField
              label={`Raison de la décision ${index + 1}`}
              hiddenLabel
              wraps
              placeholder="Pourquoi"
              value={decision.reason}
              onChange={reason => change({ ...decision, reason })}
            />
          </div>
        )}
      />
    </Section>
  ),
  reads('decisions'),
)
