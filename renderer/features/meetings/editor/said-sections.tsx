import { IconUsers } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import { possibleOwners } from '../../../../shared/domain/meeting/action-owner.ts'
import { setter } from '../../../records/editing.ts'
import { Section } from '../../../ui/page/section.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { FieldTable } from '../../../ui/rows/field-table.tsx'
import { saidColumns } from './said-columns.tsx'
import { type MeetingFields, reads } from './section.ts'

export const QuotesSection = memo(
  ({ meeting, edit }: MeetingFields) => {
    const columns = useSaidColumns('Parole', meeting)
    return (
      <Section
        title="Paroles"
        description={meeting.quotes.length === 0 ? 'Ce qui a été dit, mot pour mot.' : undefined}
      >
        <FieldTable
          rows={meeting.quotes}
          onChange={setter(edit, 'quotes', 'Paroles')}
          nameOf={({ author }) => author || 'Parole'}
          newRow={() => ({ author: '', text: '' })}
          addLabel="Ajouter une parole"
          columns={columns}
        />
      </Section>
    )
  },
  reads('quotes', 'participants', 'facilitator'),
)

export const FeedbackSection = memo(
  ({ meeting, edit }: MeetingFields) => {
    const { feedback, participants } = meeting
    const columns = useSaidColumns('Ressenti', meeting)
    const setFeedback = setter(edit, 'feedback', 'Tour de table')
    const unheard = participants.filter(
      ({ name }) => name.trim() !== '' && !feedback.some(({ author }) => author === name),
    )
    return (
      <Section
        title="Tour de table"
        description={
          feedback.length === 0 ? 'Ce que chacun retient de la séance, en une phrase.' : undefined
        }
      >
        <FieldTable
          rows={feedback}
          onChange={setFeedback}
          nameOf={({ author }) => author || 'Ressenti'}
          newRow={() => ({ author: '', text: '' })}
          addLabel="Ajouter un ressenti"
          columns={columns}
        />
        {unheard.length > 0 && (
          <QuietButton
            icon={<IconUsers size={14} />}
            onClick={() =>
              setFeedback([...feedback, ...unheard.map(({ name }) => ({ author: name, text: '' }))])
            }
          >
            Une ligne par participant
          </QuietButton>
        )}
      </Section>
    )
  },
  reads('feedback', 'participants', 'facilitator'),
)

function useSaidColumns(title: string, { participants, facilitator }: MeetingFields['meeting']) {
  return useMemo(
    () => saidColumns(title, possibleOwners({ participants, facilitator })),
    [title, participants, facilitator],
  )
}
