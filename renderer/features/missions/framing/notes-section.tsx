import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type MissionTab, reads } from '../editing.ts'

/** What an import kept aside; one clears it line by line once it stands where it belongs. */
export const NotesSection = memo(function NotesSection({ mission, edit }: MissionTab) {
  return (
    <Section
      title="Notes de l’import"
      description="Ce que la lecture du brief n’a pas su ranger. Replacez ce qui compte, supprimez le reste."
    >
      <RowList
        rows={mission.notes}
        onChange={setter(edit, 'notes', 'Notes de l’import modifiées')}
        nameOf={note => note.heading ?? note.text}
        render={(note, change) => (
          <TextField
            label={note.heading ?? 'Sans titre'}
            multiline
            value={note.text}
            onChange={text => change({ ...note, text })}
          />
        )}
      />
    </Section>
  )
}, reads('notes'))
