import { memo } from 'react'
import { possibleOwners } from '../../../../shared/domain/meeting/action-owner.ts'
import { setter } from '../../../records/editing.ts'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { ActionFields } from './action-fields.tsx'
import { type MeetingFields, reads } from './section.ts'

export const ActionsSection = memo(
  ({ meeting, today, edit }: MeetingFields) => {
    const { actions, participants, facilitator } = meeting
    return (
      <Section
        title="Actions"
        description={
          actions.length === 0
            ? 'Qui fait quoi, et pour quand. Une action ouverte est reprise à la séance suivante.'
            : undefined
        }
      >
        <RowList
          rows={actions}
          reads={[participants, facilitator, today]}
          onChange={setter(edit, 'actions', 'Actions')}
          nameOf={action => action.title || 'Action'}
          newRow={() => ({ id: crypto.randomUUID(), title: '', status: 'todo' as const })}
          addLabel="Ajouter une action"
          render={(action, change) => (
            <ActionFields
              action={action}
              owners={possibleOwners({ participants, facilitator })}
              attended={{ participants, facilitator }}
              today={today}
              change={change}
            />
          )}
        />
      </Section>
    )
  },
  reads('actions', 'participants', 'facilitator'),
)
