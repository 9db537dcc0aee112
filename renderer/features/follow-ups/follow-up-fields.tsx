import { Switch } from '@mantine/core'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { setter } from '../../records/editing.ts'
import { TestimonialFields } from '../../records/testimonial-fields.tsx'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../ui/fields/field-grid.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { SavedMark } from '../../ui/notices/saved-mark.tsx'
import { AnswerField } from './answer-field.tsx'
import styles from './follow-ups.module.css'

type Properties = { readonly id: string; readonly today: string }

export function FollowUpFields({ id, today }: Properties) {
  const { row, edit, state } = useDraft('followUps', id, 'workspace')
  if (row === undefined) return null
  const isDone = row.done !== undefined && row.done !== false
  return (
    <div className={styles.fields}>
      <FieldGrid>
        <div className={styles.dates}>
          <DateField
            label="Prévu le"
            value={row.due}
            onChange={due => due !== undefined && setter(edit, 'due', 'Date du suivi')(due)}
          />
          {isDone && (
            <DateField
              label="Fait le"
              value={typeof row.done === 'string' ? row.done : undefined}
              onChange={day => edit('Suivi fait', before => ({ ...before, done: day ?? true }))}
            />
          )}
        </div>
        <Switch
          size="sm"
          label="Fait"
          checked={isDone}
          onChange={event => {
            const done = event.currentTarget.checked ? today : undefined
            edit('Suivi fait', before => ({ ...before, done }))
          }}
        />
        <AnswerField value={row.nps} onChange={setter(edit, 'nps', 'Réponse NPS')} />
        <TextField
          label="Retour du client"
          multiline
          value={row.feedback}
          onChange={setter(edit, 'feedback', 'Retour du client')}
        />
        <TextField
          label="Suite possible"
          placeholder="Une mission, une extension, une mise en relation"
          wraps
          value={row.upsell}
          onChange={setter(edit, 'upsell', 'Suite possible')}
        />
        <TestimonialFields
          testimonial={row.testimonial}
          onChange={(testimonial: FollowUp['testimonial']) =>
            edit('Témoignage', before => ({ ...before, testimonial }))
          }
        />
        <SavedMark state={state} />
      </FieldGrid>
    </div>
  )
}
