import { withDe } from '../../../../shared/french/writing.ts'
import { SuggestedField } from '../../../ui/fields/suggested-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import type { FieldColumn } from '../../../ui/rows/field-table.tsx'

type Said = { readonly author: string; readonly text: string }

/** Who said what, for quotes and for the round of feedback. */
export function saidColumns(title: string, people: readonly string[]): FieldColumn<Said>[] {
  return [
    {
      title: 'Qui',
      width: '150px',
      cell: (said, change, index) => (
        <SuggestedField
          label={`Qui, ligne ${index + 1}`}
          hiddenLabel
          suggestions={people}
          value={said.author}
          onChange={author => change({ ...said, author })}
        />
      ),
    },
    {
      title,
      width: '1fr',
      cell: (said, change, index) => (
        <TextField
          label={
            said.author === '' ? `${title}, ligne ${index + 1}` : `${title} ${withDe(said.author)}`
          }
          hiddenLabel
          wraps
          value={said.text}
          onChange={text => change({ ...said, text })}
        />
      ),
    },
  ]
}
